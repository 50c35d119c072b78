; CODE-alone-job-timeout-answers: On each path alone on job_timeout answers as the specification does.
; clauses: K5, X1, X6, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun branch.1 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
; the job is queued, running or final
(assert
  (not (and queued running)))
; a test: running
(assert
  (= test.1 running))
; a test: limit_deadline != -1
(assert
  (= test.2 (distinct limit_deadline (- 1))))
; a test: now >= limit_deadline
(assert
  (= test.3 (>= now limit_deadline)))
; a test: stop_requested
(assert
  (= test.4 stop_requested))
; a path to disabled
(assert
  (= path.1 (and test.1 test.2 test.3 test.4)))
; a path to J07
(assert
  (= path.2 (and test.1 test.2 test.3 (not test.4))))
; a path to disabled
(assert
  (= path.3 (and test.1 test.2 (not test.3))))
; a path to disabled
(assert
  (= path.4 (and test.1 (not test.2))))
; a path to disabled
(assert
  (= path.5 (not test.1)))
; the specification: J07 in no session
(assert
  (= branch.1 (and running (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
; the specification: disabled in no session
(assert
  (=
    branch.2
    (not (and running (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))))
; the code: disabled
(assert
  (= end.1 (or path.1 path.3 path.4 path.5)))
; the code: J07
(assert
  (= end.2 path.2))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.2) (=> end.2 branch.1))))
(check-sat)
