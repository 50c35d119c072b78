; INV-interactive-timeout: The opening makes the invariants true; every step, the passing of time and a recovery keep them.
; clauses: those of all rows
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun after.Q () Int)
(declare-fun after.R () Int)
(declare-fun after.deadline () Int)
(declare-fun after.ended_at () Int)
(declare-fun after.holds () Bool)
(declare-fun after.idle_deadline () Int)
(declare-fun after.last_run () Int)
(declare-fun after.metered_since () Int)
(declare-fun after.phase () Int)
(declare-fun after.reason () Int)
(declare-fun after.started () Bool)
(declare-fun after.submitted () Bool)
(declare-fun after.unused_deadline () Int)
(declare-fun after.usage () Int)
(declare-fun before.Q () Int)
(declare-fun before.R () Int)
(declare-fun before.deadline () Int)
(declare-fun before.ended_at () Int)
(declare-fun before.holds () Bool)
(declare-fun before.idle_deadline () Int)
(declare-fun before.last_run () Int)
(declare-fun before.metered_since () Int)
(declare-fun before.phase () Int)
(declare-fun before.reason () Int)
(declare-fun before.started () Bool)
(declare-fun before.submitted () Bool)
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
; the invariants hold before
(assert
  (and
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
      (>= before.usage 0))
    (and
      (or
        (= before.phase 1)
        (= before.phase 2)
        (= before.phase 3)
        (= before.phase 4)
        (= before.phase 5)
        (= before.phase 6)
        (= before.phase 7)
        (= before.phase 8)
        (= before.phase 9)
        (= before.phase 10)
        (= before.phase 11)
        (= before.phase 12)
        (= before.phase 13)
        (= before.phase 14))
      (=>
        (= before.phase 1)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds false)
          (= before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 2)
        (and
          (and (> before.Q 0) (= before.R 0))
          (= before.holds false)
          (= before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 3)
        (and
          (> (+ before.Q before.R) 0)
          (= before.holds true)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 4)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds true)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) true)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 5)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds false)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 6)
        (and
          (and (> before.Q 0) (= before.R 0))
          (= before.holds false)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 7)
        (and
          (and (> before.Q 0) (= before.R 0))
          (= before.holds false)
          (= before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 8)
        (and
          (> (+ before.Q before.R) 0)
          (= before.holds true)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 9)
        (and
          (and (> before.Q 0) (= before.R 0))
          (= before.holds false)
          (distinct before.deadline (- 1))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 10)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds false)
          true
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) true)))
      (=>
        (= before.phase 11)
        (and
          (and (= before.Q 0) (> before.R 0))
          (= before.holds false)
          true
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 12)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds false)
          true
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) true)))
      (=>
        (= before.phase 13)
        (and
          (and (= before.Q 0) (> before.R 0))
          (= before.holds false)
          (and (distinct before.deadline (- 1)) (>= now before.deadline))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) false)))
      (=>
        (= before.phase 14)
        (and
          (and (= before.Q 0) (= before.R 0))
          (= before.holds false)
          (and (distinct before.deadline (- 1)) (>= now before.deadline))
          (= (distinct before.idle_deadline (- 1)) false)
          (= (distinct before.ended_at (- 1)) true))))
    (and
      (=>
        (and
          (distinct before.deadline (- 1))
          (or
            (= before.phase 3)
            (= before.phase 4)
            (= before.phase 5)
            (= before.phase 6)
            (= before.phase 8)
            (= before.phase 9)))
        (<= now before.deadline))
      (=> (and (distinct before.idle_deadline (- 1)) (= before.phase 4)) (<= now before.idle_deadline))
      (=> (and (distinct before.unused_deadline (- 1)) (= before.phase 1)) (<= now before.unused_deadline)))
    (= before.started (distinct before.deadline (- 1)))
    (=
      (distinct before.unused_deadline (- 1))
      (and (distinct unused_timeout (- 1)) (and (= before.phase 1) (not before.submitted))))
    (or before.submitted (and (= before.Q 0) (= before.R 0) (not before.started)))
    (and
      (=> (not before.started) (= before.usage 0))
      (=>
        (distinct before.metered_since (- 1))
        (<= before.usage (+ before.metered_since (* (- 1) before.deadline) max_time)))
      (=>
        (and before.started (not (distinct before.metered_since (- 1))))
        (<= before.usage (+ now (* (- 1) before.deadline) max_time)))
      (or
        (distinct before.metered_since (- 1))
        (<= before.usage max_time)
        (<= before.usage (+ before.last_run (* (- 1) before.deadline) max_time))))
    (and (<= before.last_run now) (=> (> before.R 0) (= before.last_run now)))))
; the parameters satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))))
; the environment satisfies its constraints
(assert
  (and
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
; interactive timeout makes a step or changes nothing
(assert
  (or
    (and
      (= before.phase 4)
      (>= now before.idle_deadline)
      (= after.phase 5)
      (= after.Q before.Q)
      (= after.R before.R)
      (= after.holds false)
      (= after.deadline before.deadline)
      (= after.idle_deadline (- 1))
      (= after.unused_deadline before.unused_deadline)
      (= after.reason before.reason)
      (= after.ended_at before.ended_at)
      (= after.metered_since (- 1))
      (= after.usage (+ before.usage now (* (- 1) before.metered_since))))
    (and
      (= before.phase after.phase)
      (= before.Q after.Q)
      (= before.R after.R)
      (= before.holds after.holds)
      (= before.deadline after.deadline)
      (= before.idle_deadline after.idle_deadline)
      (= before.unused_deadline after.unused_deadline)
      (= before.reason after.reason)
      (= before.ended_at after.ended_at)
      (= before.metered_since after.metered_since)
      (= before.usage after.usage))))
; the history variables after it
(assert
  (and
    (= after.started before.started)
    (= after.submitted before.submitted)
    (=> (or (> before.R 0) (> after.R 0)) (= after.last_run now))
    (=> (not (or (> before.R 0) (> after.R 0))) (= after.last_run before.last_run))))
; no other timer of the session comes before it
(assert
  (and
    (=>
      (and
        (distinct before.deadline (- 1))
        (or
          (= before.phase 3)
          (= before.phase 4)
          (= before.phase 5)
          (= before.phase 6)
          (= before.phase 8)
          (= before.phase 9)))
      (< before.idle_deadline before.deadline))
    (=>
      (and (distinct before.unused_deadline (- 1)) (= before.phase 1))
      (<= before.idle_deadline before.unused_deadline))))
; the negation of the claim
(assert
  (not
    (and
      (and
        (>= after.Q 0)
        (and (>= after.R 0) (or (= after.R 0) (distinct after.deadline (- 1))))
        (or (not after.holds) (distinct after.deadline (- 1)))
        (or (= after.deadline (- 1)) (>= after.deadline 0))
        (or (= after.deadline (- 1)) (and (<= max_time after.deadline) (<= after.deadline (+ now max_time))))
        (or (= after.idle_deadline (- 1)) (>= after.idle_deadline 0))
        (or
          (= after.idle_deadline (- 1))
          (and (<= interactive_timeout after.idle_deadline) (<= after.idle_deadline (+ now interactive_timeout))))
        (or (= after.unused_deadline (- 1)) (>= after.unused_deadline 0))
        (or
          (= after.unused_deadline (- 1))
          (and
            (distinct unused_timeout (- 1))
            (<= unused_timeout after.unused_deadline)
            (<= after.unused_deadline (+ now unused_timeout))
            (= (+ after.Q after.R) 0)
            (= after.deadline (- 1))
            (= after.ended_at (- 1))))
        (or (= after.reason 0) (= after.reason 1) (= after.reason 2) (= after.reason 3) (= after.reason 4))
        (= (= after.reason 0) (= after.ended_at (- 1)))
        (or (= after.ended_at (- 1)) (>= after.ended_at 0))
        (or (= after.ended_at (- 1)) (<= after.ended_at now))
        (or (= after.metered_since (- 1)) (>= after.metered_since 0))
        (and
          (= (distinct after.metered_since (- 1)) (or after.holds (> after.R 0)))
          (or (= after.metered_since (- 1)) (<= after.metered_since now)))
        (>= after.usage 0))
      (and
        (or
          (= after.phase 1)
          (= after.phase 2)
          (= after.phase 3)
          (= after.phase 4)
          (= after.phase 5)
          (= after.phase 6)
          (= after.phase 7)
          (= after.phase 8)
          (= after.phase 9)
          (= after.phase 10)
          (= after.phase 11)
          (= after.phase 12)
          (= after.phase 13)
          (= after.phase 14))
        (=>
          (= after.phase 1)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds false)
            (= after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 2)
          (and
            (and (> after.Q 0) (= after.R 0))
            (= after.holds false)
            (= after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 3)
          (and
            (> (+ after.Q after.R) 0)
            (= after.holds true)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 4)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds true)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) true)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 5)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds false)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 6)
          (and
            (and (> after.Q 0) (= after.R 0))
            (= after.holds false)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 7)
          (and
            (and (> after.Q 0) (= after.R 0))
            (= after.holds false)
            (= after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 8)
          (and
            (> (+ after.Q after.R) 0)
            (= after.holds true)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 9)
          (and
            (and (> after.Q 0) (= after.R 0))
            (= after.holds false)
            (distinct after.deadline (- 1))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 10)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds false)
            true
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) true)))
        (=>
          (= after.phase 11)
          (and
            (and (= after.Q 0) (> after.R 0))
            (= after.holds false)
            true
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 12)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds false)
            true
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) true)))
        (=>
          (= after.phase 13)
          (and
            (and (= after.Q 0) (> after.R 0))
            (= after.holds false)
            (and (distinct after.deadline (- 1)) (>= now after.deadline))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) false)))
        (=>
          (= after.phase 14)
          (and
            (and (= after.Q 0) (= after.R 0))
            (= after.holds false)
            (and (distinct after.deadline (- 1)) (>= now after.deadline))
            (= (distinct after.idle_deadline (- 1)) false)
            (= (distinct after.ended_at (- 1)) true))))
      (and
        (=>
          (and
            (distinct after.deadline (- 1))
            (or
              (= after.phase 3)
              (= after.phase 4)
              (= after.phase 5)
              (= after.phase 6)
              (= after.phase 8)
              (= after.phase 9)))
          (<= now after.deadline))
        (=> (and (distinct after.idle_deadline (- 1)) (= after.phase 4)) (<= now after.idle_deadline))
        (=> (and (distinct after.unused_deadline (- 1)) (= after.phase 1)) (<= now after.unused_deadline)))
      (= after.started (distinct after.deadline (- 1)))
      (=
        (distinct after.unused_deadline (- 1))
        (and (distinct unused_timeout (- 1)) (and (= after.phase 1) (not after.submitted))))
      (or after.submitted (and (= after.Q 0) (= after.R 0) (not after.started)))
      (and
        (=> (not after.started) (= after.usage 0))
        (=>
          (distinct after.metered_since (- 1))
          (<= after.usage (+ after.metered_since (* (- 1) after.deadline) max_time)))
        (=>
          (and after.started (not (distinct after.metered_since (- 1))))
          (<= after.usage (+ now (* (- 1) after.deadline) max_time)))
        (or
          (distinct after.metered_since (- 1))
          (<= after.usage max_time)
          (<= after.usage (+ after.last_run (* (- 1) after.deadline) max_time))))
      (and (<= after.last_run now) (=> (> after.R 0) (= after.last_run now))))))
(check-sat)
