; MOVE-lone-submit-answers: On each path the move of submit without a session answers as the specification does.
; clauses: J1
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
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun owned () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
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
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
; a test: shares_are_counted
(assert
  (= test.1 shares_are_counted))
; a test: held
(assert
  (= test.2 held))
; a test: owned
(assert
  (= test.3 owned))
; a path to J01
(assert
  (= path.1 (and test.1 test.2 test.3)))
; a path to J01
(assert
  (= path.2 (and test.1 test.2 (not test.3))))
; a path to J01
(assert
  (= path.3 (and test.1 (not test.2) test.3)))
; a path to J01
(assert
  (= path.4 (and test.1 (not test.2) (not test.3))))
; a path to J01
(assert
  (= path.5 (and (not test.1) test.2 test.3)))
; a path to J01
(assert
  (= path.6 (and (not test.1) test.2 (not test.3))))
; a path to J01
(assert
  (= path.7 (and (not test.1) (not test.2) test.3)))
; a path to J01
(assert
  (= path.8 (and (not test.1) (not test.2) (not test.3))))
; the specification: J01 in no session
(assert
  (= branch.1 (and true owned)))
; the specification: J01 in no session
(assert
  (= branch.2 (and true (not owned))))
; the code: J01 with at=now kind=job_submitted job=new owner=o time_limit=7 row=J01
(assert
  (= end.1 (or path.1 path.3 path.5 path.7)))
; the code: J01 with at=now kind=job_submitted job=new time_limit=7 row=J01
(assert
  (= end.2 (or path.2 path.4 path.6 path.8)))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.1) (=> end.2 branch.2))))
(check-sat)
