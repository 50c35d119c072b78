; CODE-alone-cancel-queued-job-answers: On each path alone on cancel_queued_job answers as the specification does.
; clauses: X5, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun branch.1 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
; the job is queued or final
(assert
  (not running))
; a test: queued
(assert
  (= test.1 queued))
; a test: running
(assert
  (= test.2 running))
; a path to J04
(assert
  (= path.1 test.1))
; a path to refused already_final
(assert
  (= path.2 (and (not test.1) (not test.2) (not test.2))))
; the specification: J04 in no session
(assert
  (= branch.1 (and queued true)))
; the specification: refused already_final in no session
(assert
  (= branch.2 (not (and queued true))))
; the code: J04
(assert
  (= end.1 path.1))
; the code: refused already_final
(assert
  (= end.2 path.2))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.1) (=> end.2 branch.2))))
(check-sat)
