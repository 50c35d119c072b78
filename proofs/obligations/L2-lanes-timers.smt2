; L2-lanes-timers: With a fixed number of lanes, never more jobs run than there are lanes.
; clauses: Q4, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun after.busy () Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun s () Session)
(declare-fun unused_deadline (Session) Int)
; INV-lanes: no more jobs run than there are lanes
(assert
  (<= busy lanes))
; a step by T10 T28 T30
(assert
  (or
    (or
      (and (= (phase s) 3) (and (>= now (deadline s)) (= (R s) 0)) (= after.busy busy))
      (and (= (phase s) 3) (and (>= now (deadline s)) (> (R s) 0)) (= after.busy busy))
      (and (= (phase s) 4) (and (>= now (deadline s)) (= (R s) 0)) (= after.busy busy))
      (and (= (phase s) 5) (>= now (deadline s)) (= after.busy busy))
      (and (= (phase s) 6) (>= now (deadline s)) (= after.busy busy))
      (and (= (phase s) 8) (and (>= now (deadline s)) (= (R s) 0)) (= after.busy busy))
      (and (= (phase s) 8) (and (>= now (deadline s)) (> (R s) 0)) (= after.busy busy))
      (and (= (phase s) 9) (>= now (deadline s)) (= after.busy busy)))
    (and (= (phase s) 4) (>= now (idle_deadline s)) (= after.busy busy))
    (and (= (phase s) 1) (and (distinct (unused_deadline s) (- 1)) (>= now (unused_deadline s))) (= after.busy busy))))
; the negation of the claim
(assert
  (not (<= after.busy lanes)))
(check-sat)
