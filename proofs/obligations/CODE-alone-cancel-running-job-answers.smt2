; CODE-alone-cancel-running-job-answers: On each path alone on cancel_running_job answers as the specification does.
; clauses: K4, X5, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun branch.1 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun end.3 () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
; the job is running or final
(assert
  (not queued))
; a test: queued
(assert
  (= test.1 queued))
; a test: running
(assert
  (= test.2 running))
; a test: stop_requested
(assert
  (= test.3 stop_requested))
; a path to J06
(assert
  (= path.1 (and (not test.1) test.2 test.3 test.2)))
; a path to J05
(assert
  (= path.2 (and (not test.1) test.2 (not test.3))))
; a path to refused already_final
(assert
  (= path.3 (and (not test.1) (not test.2) (not test.2))))
; the specification: J05 in no session
(assert
  (= branch.1 (and running (not stop_requested))))
; the specification: J06 in no session
(assert
  (= branch.2 (and running stop_requested)))
; the specification: refused already_final in no session
(assert
  (= branch.3 (not (or (and running (not stop_requested)) (and running stop_requested)))))
; the code: J06
(assert
  (= end.1 path.1))
; the code: J05
(assert
  (= end.2 path.2))
; the code: refused already_final
(assert
  (= end.3 path.3))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.2) (=> end.2 branch.1) (=> end.3 branch.3))))
(check-sat)
