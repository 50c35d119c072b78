; L2-lanes-initial: With a fixed number of lanes, never more jobs run than there are lanes.
; clauses: Q4, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun accepted () Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun ended_at (Session) Int)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun lanes () Int)
(declare-fun metered_since (Session) Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun reason (Session) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun usage (Session) Int)
; nothing was opened or submitted yet
(assert
  (and
    (forall ((t Session))
      (and
        (= (phase t) 0)
        (= (Q t) 0)
        (= (R t) 0)
        (= (holds t) false)
        (= (deadline t) (- 1))
        (= (idle_deadline t) (- 1))
        (= (unused_deadline t) (- 1))
        (= (reason t) 0)
        (= (ended_at t) (- 1))
        (= (metered_since t) (- 1))
        (= (usage t) 0)))
    (forall ((m Job)) (= (place m) 0))
    (= busy 0)
    (= accepted 0)))
; neither the time nor the number of lanes is negative
(assert
  (and (>= now 0) (>= lanes 0)))
; the negation of the claim
(assert
  (not (<= busy lanes)))
(check-sat)
