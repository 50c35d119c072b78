; MOVE-lone-start-answers: On each path the move of start without a session answers as the specification does.
; clauses: Q4, P2, X6, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.R () Int)
(declare-fun before.holds () Bool)
(declare-fun branch.1 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun many_others_run () Bool)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun unused_timeout () Int)
; parameters and environment satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))))
; the policy chooses exactly while no session holds the QPU
(assert
  (= chosen (not held)))
; a test: many_others_run
(assert
  (= test.1 many_others_run))
; a test: shares_are_counted
(assert
  (= test.2 shares_are_counted))
; a test: held
(assert
  (= test.3 held))
; a test: lanes - busy + 1000000000 + 0 > 1000000000
(assert
  (= test.4 (> (+ (+ (+ lanes (* (- 1) busy)) 1000000000) 0) 1000000000)))
; a test: lanes - busy + 0 + 0 > 0
(assert
  (= test.5 (> (+ (+ (+ lanes (* (- 1) busy)) 0) 0) 0)))
; a path to disabled
(assert
  (= path.1 (and test.1 test.2 test.3 test.4)))
; a path to disabled
(assert
  (= path.2 (and test.1 test.2 test.3 (not test.4))))
; a path to J02
(assert
  (= path.3 (and test.1 test.2 (not test.3) test.4)))
; a path to disabled
(assert
  (= path.4 (and test.1 test.2 (not test.3) (not test.4))))
; a path to disabled
(assert
  (= path.5 (and test.1 (not test.2) test.3 test.4)))
; a path to disabled
(assert
  (= path.6 (and test.1 (not test.2) test.3 (not test.4))))
; a path to J02
(assert
  (= path.7 (and test.1 (not test.2) (not test.3) test.4)))
; a path to disabled
(assert
  (= path.8 (and test.1 (not test.2) (not test.3) (not test.4))))
; a path to disabled
(assert
  (= path.9 (and (not test.1) test.2 test.3 test.5)))
; a path to disabled
(assert
  (= path.10 (and (not test.1) test.2 test.3 (not test.5))))
; a path to J02
(assert
  (= path.11 (and (not test.1) test.2 (not test.3) test.5)))
; a path to disabled
(assert
  (= path.12 (and (not test.1) test.2 (not test.3) (not test.5))))
; a path to disabled
(assert
  (= path.13 (and (not test.1) (not test.2) test.3 test.5)))
; a path to disabled
(assert
  (= path.14 (and (not test.1) (not test.2) test.3 (not test.5))))
; a path to J02
(assert
  (= path.15 (and (not test.1) (not test.2) (not test.3) test.5)))
; a path to disabled
(assert
  (= path.16 (and (not test.1) (not test.2) (not test.3) (not test.5))))
; the specification: J02 in no session
(assert
  (= branch.1 (and (< busy lanes) (not held) chosen)))
; the specification: disabled in no session
(assert
  (= branch.2 (not (and (< busy lanes) (not held) chosen))))
; the code: disabled
(assert
  (= end.1 (or path.1 path.2 path.4 path.5 path.6 path.8 path.9 path.10 path.12 path.13 path.14 path.16)))
; the code: J02 with at=now kind=job_started job=q1 row=J02
(assert
  (= end.2 (or path.3 path.7 path.11 path.15)))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.2) (=> end.2 branch.1))))
(check-sat)
