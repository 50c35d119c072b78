; CODE-alone-submit-answers: On each path alone on submit answers as the specification does.
; clauses: J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun branch.1 () Bool)
(declare-fun end.1 () Bool)
(declare-fun path.1 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
; the job does not exist yet
(assert
  (not (or queued running)))
; a path to J01
(assert
  (= path.1 true))
; the specification: J01 in no session
(assert
  (= branch.1 (and (not (or queued running)) true)))
; the code: J01
(assert
  (= end.1 path.1))
; the negation of the claim
(assert
  (not (=> end.1 branch.1)))
(check-sat)
