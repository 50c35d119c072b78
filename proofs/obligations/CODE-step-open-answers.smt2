; CODE-step-open-answers: On each path step on open answers as the specification does.
; clauses: I1
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
(declare-fun branch.1 () Bool)
(declare-fun branch.10 () Bool)
(declare-fun branch.11 () Bool)
(declare-fun branch.12 () Bool)
(declare-fun branch.13 () Bool)
(declare-fun branch.14 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun branch.4 () Bool)
(declare-fun branch.5 () Bool)
(declare-fun branch.6 () Bool)
(declare-fun branch.7 () Bool)
(declare-fun branch.8 () Bool)
(declare-fun branch.9 () Bool)
(declare-fun busy () Int)
(declare-fun end.1 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
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
; a path to refused duplicate_id
(assert
  (= path.1 true))
; the specification: refused duplicate_id in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: refused duplicate_id in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) (not false))))
; the specification: refused duplicate_id in active.busy
(assert
  (= branch.3 (and (= before.phase 3) (not false))))
; the specification: refused duplicate_id in active.idle
(assert
  (= branch.4 (and (= before.phase 4) (not false))))
; the specification: refused duplicate_id in deactivated.empty
(assert
  (= branch.5 (and (= before.phase 5) (not false))))
; the specification: refused duplicate_id in deactivated.waiting
(assert
  (= branch.6 (and (= before.phase 6) (not false))))
; the specification: refused duplicate_id in closed.unstarted
(assert
  (= branch.7 (and (= before.phase 7) (not false))))
; the specification: refused duplicate_id in closed.draining
(assert
  (= branch.8 (and (= before.phase 8) (not false))))
; the specification: refused duplicate_id in closed.waiting
(assert
  (= branch.9 (and (= before.phase 9) (not false))))
; the specification: refused duplicate_id in closed.ended
(assert
  (= branch.10 (and (= before.phase 10) (not false))))
; the specification: refused duplicate_id in canceled.draining
(assert
  (= branch.11 (and (= before.phase 11) (not false))))
; the specification: refused duplicate_id in canceled.ended
(assert
  (= branch.12 (and (= before.phase 12) (not false))))
; the specification: refused duplicate_id in expired.draining
(assert
  (= branch.13 (and (= before.phase 13) (not false))))
; the specification: refused duplicate_id in expired.ended
(assert
  (= branch.14 (and (= before.phase 14) (not false))))
; the code: refused duplicate_id
(assert
  (= end.1 path.1))
; the negation of the claim
(assert
  (not
    (=>
      end.1
      (or
        branch.1
        branch.2
        branch.3
        branch.4
        branch.5
        branch.6
        branch.7
        branch.8
        branch.9
        branch.10
        branch.11
        branch.12
        branch.13
        branch.14))))
(check-sat)
