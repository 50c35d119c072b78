; MOVE-line-leave-answers: On each path removing a place from a line answers as the specification does.
; clauses: those of all rows
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun branch.1 () Bool)
(declare-fun end.1 () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun some_after () Bool)
(declare-fun some_before () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
; a test: some_before
(assert
  (= test.1 some_before))
; a test: some_after
(assert
  (= test.2 some_after))
; a path to right
(assert
  (= path.1 (and test.1 test.2)))
; a path to right
(assert
  (= path.2 (and test.1 (not test.2))))
; a path to right
(assert
  (= path.3 (and (not test.1) test.2)))
; a path to right
(assert
  (= path.4 (and (not test.1) (not test.2))))
; the specification: right in any line
(assert
  (= branch.1 true))
; the code: right
(assert
  (= end.1 (or path.1 path.2 path.3 path.4)))
; the negation of the claim
(assert
  (not (=> end.1 branch.1)))
(check-sat)
