; CODE-alone-finish-paths: Every session takes exactly one path of alone on finish.
; clauses: K3, X5, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun earlier.2 () Bool)
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
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; the negation of the claim
(assert
  (not (and earlier.2 (not (and path.2 path.1)))))
(check-sat)
