; MOVE-lone-job-timeout-answers: On each path the move of job_timeout without a session answers as the specification does.
; clauses: K5, X1, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.R () Int)
(declare-fun before.holds () Bool)
(declare-fun branch.1 () Bool)
(declare-fun busy () Int)
(declare-fun end.1 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun r1.started_at () Int)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun test.6 () Bool)
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
; the limit of the job is armed and due
(assert
  (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))
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
; a test: r1.started_at + limit_deadline - r1.started_at != -1
(assert
  (= test.5 (distinct (+ r1.started_at (+ limit_deadline (* (- 1) r1.started_at))) (- 1))))
; a test: now >= r1.started_at + limit_deadline - r1.started_at
(assert
  (= test.6 (>= now (+ r1.started_at (+ limit_deadline (* (- 1) r1.started_at))))))
; a path to J07
(assert
  (= path.1 (and (not test.1) test.2 test.3 test.4 test.5 test.6)))
; a path to J07
(assert
  (= path.2 (and (not test.1) test.2 test.3 (not test.4) test.5 test.6)))
; a path to J07
(assert
  (= path.3 (and (not test.1) test.2 (not test.3) test.4 test.5 test.6)))
; a path to J07
(assert
  (= path.4 (and (not test.1) test.2 (not test.3) (not test.4) test.5 test.6)))
; the specification: J07 in no session
(assert
  (= branch.1 (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))
; the code: J07 with at=now kind=job_cancel_requested job=r1 cause=time_limit row=J07
(assert
  (= end.1 (or path.1 path.2 path.3 path.4)))
; the negation of the claim
(assert
  (not (=> end.1 branch.1)))
(check-sat)
