; CODE-alone-finish-answers: On each path alone on finish answers as the specification does.
; clauses: K3, X5, J1
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
; the job is queued, running or final
(assert
  (not (and queued running)))
; a test: running
(assert
  (= test.1 running))
; a path to J03
(assert
  (= path.1 test.1))
; a path to refused not_running
(assert
  (= path.2 (not test.1)))
; the specification: J03 in no session
(assert
  (= branch.1 (and running true)))
; the specification: refused not_running in no session
(assert
  (= branch.2 (not (and running true))))
; the code: J03
(assert
  (= end.1 path.1))
; the code: refused not_running
(assert
  (= end.2 path.2))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.1) (=> end.2 branch.2))))
(check-sat)
