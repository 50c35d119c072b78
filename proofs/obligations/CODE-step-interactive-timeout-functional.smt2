; CODE-step-interactive-timeout-functional: The specification has one answer to step on interactive_timeout.
; clauses: K1, D1, X1, X6
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.Q () Int)
(declare-fun before.R () Int)
(declare-fun before.deadline () Int)
(declare-fun before.ended_at () Int)
(declare-fun before.holds () Bool)
(declare-fun before.idle_deadline () Int)
(declare-fun before.metered_since () Int)
(declare-fun before.phase () Int)
(declare-fun before.reason () Int)
(declare-fun before.unused_deadline () Int)
(declare-fun before.usage () Int)
(declare-fun busy () Int)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun stop_requested () Bool)
(declare-fun unused_timeout () Int)
; parameters and environment satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
; the constraints of the variables
(assert
  (and
    (>= before.Q 0)
    (and (>= before.R 0) (or (= before.R 0) (distinct before.deadline (- 1))))
    (or (not before.holds) (distinct before.deadline (- 1)))
    (or (= before.deadline (- 1)) (>= before.deadline 0))
    (or (= before.deadline (- 1)) (and (<= max_time before.deadline) (<= before.deadline (+ now max_time))))
    (or (= before.idle_deadline (- 1)) (>= before.idle_deadline 0))
    (or
      (= before.idle_deadline (- 1))
      (and (<= interactive_timeout before.idle_deadline) (<= before.idle_deadline (+ now interactive_timeout))))
    (or (= before.unused_deadline (- 1)) (>= before.unused_deadline 0))
    (or
      (= before.unused_deadline (- 1))
      (and
        (distinct unused_timeout (- 1))
        (<= unused_timeout before.unused_deadline)
        (<= before.unused_deadline (+ now unused_timeout))
        (= (+ before.Q before.R) 0)
        (= before.deadline (- 1))
        (= before.ended_at (- 1))))
    (or (= before.reason 0) (= before.reason 1) (= before.reason 2) (= before.reason 3) (= before.reason 4))
    (= (= before.reason 0) (= before.ended_at (- 1)))
    (or (= before.ended_at (- 1)) (>= before.ended_at 0))
    (or (= before.ended_at (- 1)) (<= before.ended_at now))
    (or (= before.metered_since (- 1)) (>= before.metered_since 0))
    (and
      (= (distinct before.metered_since (- 1)) (or before.holds (> before.R 0)))
      (or (= before.metered_since (- 1)) (<= before.metered_since now)))
    (>= before.usage 0)))
; the columns of the phase
(assert
  (or
    (and
      (= before.phase 1)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 2)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 3)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 4)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) true)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 5)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 6)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 7)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 8)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 9)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 10)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 11)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 12)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 13)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 14)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))))
; the negation of the claim
(assert
  (not
    (not
      (and
        (and (= before.phase 4) (>= now before.idle_deadline))
        (and (= before.phase 4) (not (>= now before.idle_deadline)))))))
(check-sat)
