; CODE-alone-submit-paths: Every session takes exactly one path of alone on submit.
; clauses: J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun path.1 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
; the job does not exist yet
(assert
  (not (or queued running)))
; a path to J01
(assert
  (= path.1 true))
; the negation of the claim
(assert
  (not path.1))
(check-sat)
