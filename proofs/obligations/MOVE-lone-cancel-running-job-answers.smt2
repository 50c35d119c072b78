; MOVE-lone-cancel-running-job-answers: On each path the move of cancel_running_job without a session answers as the specification does.
; clauses: K4, J1
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
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
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
; a test: stop_requested
(assert
  (= test.1 stop_requested))
; a test: limit_deadline != -1
(assert
  (= test.2 (distinct limit_deadline (- 1))))
; a test: shares_are_counted
(assert
  (= test.3 shares_are_counted))
; a test: held
(assert
  (= test.4 held))
; a path to no-op
(assert
  (= path.1 (and test.1 test.2 test.3 test.4)))
; a path to no-op
(assert
  (= path.2 (and test.1 test.2 test.3 (not test.4))))
; a path to no-op
(assert
  (= path.3 (and test.1 test.2 (not test.3) test.4)))
; a path to no-op
(assert
  (= path.4 (and test.1 test.2 (not test.3) (not test.4))))
; a path to no-op
(assert
  (= path.5 (and test.1 (not test.2) test.3 test.4)))
; a path to no-op
(assert
  (= path.6 (and test.1 (not test.2) test.3 (not test.4))))
; a path to no-op
(assert
  (= path.7 (and test.1 (not test.2) (not test.3) test.4)))
; a path to no-op
(assert
  (= path.8 (and test.1 (not test.2) (not test.3) (not test.4))))
; a path to J05
(assert
  (= path.9 (and (not test.1) test.2 test.3 test.4)))
; a path to J05
(assert
  (= path.10 (and (not test.1) test.2 test.3 (not test.4))))
; a path to J05
(assert
  (= path.11 (and (not test.1) test.2 (not test.3) test.4)))
; a path to J05
(assert
  (= path.12 (and (not test.1) test.2 (not test.3) (not test.4))))
; a path to J05
(assert
  (= path.13 (and (not test.1) (not test.2) test.3 test.4)))
; a path to J05
(assert
  (= path.14 (and (not test.1) (not test.2) test.3 (not test.4))))
; a path to J05
(assert
  (= path.15 (and (not test.1) (not test.2) (not test.3) test.4)))
; a path to J05
(assert
  (= path.16 (and (not test.1) (not test.2) (not test.3) (not test.4))))
; the specification: J05 in no session
(assert
  (= branch.1 (not stop_requested)))
; the specification: no-op in no session
(assert
  (= branch.2 stop_requested))
; the code: no-op
(assert
  (= end.1 (or path.1 path.2 path.3 path.4 path.5 path.6 path.7 path.8)))
; the code: J05 with at=now kind=job_cancel_requested job=r1 cause=request row=J05
(assert
  (= end.2 (or path.9 path.10 path.11 path.12 path.13 path.14 path.15 path.16)))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.2) (=> end.2 branch.1))))
(check-sat)
