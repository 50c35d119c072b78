; MOVE-cancel-queued-job-answers: On each path the move of cancel_queued_job answers as the specification does.
; clauses: Q3, P5, E9, E10, X5
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
(declare-fun branch.15 () Bool)
(declare-fun branch.16 () Bool)
(declare-fun branch.17 () Bool)
(declare-fun branch.18 () Bool)
(declare-fun branch.19 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.20 () Bool)
(declare-fun branch.21 () Bool)
(declare-fun branch.22 () Bool)
(declare-fun branch.23 () Bool)
(declare-fun branch.24 () Bool)
(declare-fun branch.25 () Bool)
(declare-fun branch.26 () Bool)
(declare-fun branch.27 () Bool)
(declare-fun branch.28 () Bool)
(declare-fun branch.29 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun branch.30 () Bool)
(declare-fun branch.31 () Bool)
(declare-fun branch.32 () Bool)
(declare-fun branch.33 () Bool)
(declare-fun branch.34 () Bool)
(declare-fun branch.4 () Bool)
(declare-fun branch.5 () Bool)
(declare-fun branch.6 () Bool)
(declare-fun branch.7 () Bool)
(declare-fun branch.8 () Bool)
(declare-fun branch.9 () Bool)
(declare-fun busy () Int)
(declare-fun earliest () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.10 () Bool)
(declare-fun end.11 () Bool)
(declare-fun end.12 () Bool)
(declare-fun end.13 () Bool)
(declare-fun end.14 () Bool)
(declare-fun end.15 () Bool)
(declare-fun end.16 () Bool)
(declare-fun end.17 () Bool)
(declare-fun end.18 () Bool)
(declare-fun end.2 () Bool)
(declare-fun end.3 () Bool)
(declare-fun end.4 () Bool)
(declare-fun end.5 () Bool)
(declare-fun end.6 () Bool)
(declare-fun end.7 () Bool)
(declare-fun end.8 () Bool)
(declare-fun end.9 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.100 () Bool)
(declare-fun path.101 () Bool)
(declare-fun path.102 () Bool)
(declare-fun path.103 () Bool)
(declare-fun path.104 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.17 () Bool)
(declare-fun path.18 () Bool)
(declare-fun path.19 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.20 () Bool)
(declare-fun path.21 () Bool)
(declare-fun path.22 () Bool)
(declare-fun path.23 () Bool)
(declare-fun path.24 () Bool)
(declare-fun path.25 () Bool)
(declare-fun path.26 () Bool)
(declare-fun path.27 () Bool)
(declare-fun path.28 () Bool)
(declare-fun path.29 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.30 () Bool)
(declare-fun path.31 () Bool)
(declare-fun path.32 () Bool)
(declare-fun path.33 () Bool)
(declare-fun path.34 () Bool)
(declare-fun path.35 () Bool)
(declare-fun path.36 () Bool)
(declare-fun path.37 () Bool)
(declare-fun path.38 () Bool)
(declare-fun path.39 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.40 () Bool)
(declare-fun path.41 () Bool)
(declare-fun path.42 () Bool)
(declare-fun path.43 () Bool)
(declare-fun path.44 () Bool)
(declare-fun path.45 () Bool)
(declare-fun path.46 () Bool)
(declare-fun path.47 () Bool)
(declare-fun path.48 () Bool)
(declare-fun path.49 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.50 () Bool)
(declare-fun path.51 () Bool)
(declare-fun path.52 () Bool)
(declare-fun path.53 () Bool)
(declare-fun path.54 () Bool)
(declare-fun path.55 () Bool)
(declare-fun path.56 () Bool)
(declare-fun path.57 () Bool)
(declare-fun path.58 () Bool)
(declare-fun path.59 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.60 () Bool)
(declare-fun path.61 () Bool)
(declare-fun path.62 () Bool)
(declare-fun path.63 () Bool)
(declare-fun path.64 () Bool)
(declare-fun path.65 () Bool)
(declare-fun path.66 () Bool)
(declare-fun path.67 () Bool)
(declare-fun path.68 () Bool)
(declare-fun path.69 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.70 () Bool)
(declare-fun path.71 () Bool)
(declare-fun path.72 () Bool)
(declare-fun path.73 () Bool)
(declare-fun path.74 () Bool)
(declare-fun path.75 () Bool)
(declare-fun path.76 () Bool)
(declare-fun path.77 () Bool)
(declare-fun path.78 () Bool)
(declare-fun path.79 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.80 () Bool)
(declare-fun path.81 () Bool)
(declare-fun path.82 () Bool)
(declare-fun path.83 () Bool)
(declare-fun path.84 () Bool)
(declare-fun path.85 () Bool)
(declare-fun path.86 () Bool)
(declare-fun path.87 () Bool)
(declare-fun path.88 () Bool)
(declare-fun path.89 () Bool)
(declare-fun path.9 () Bool)
(declare-fun path.90 () Bool)
(declare-fun path.91 () Bool)
(declare-fun path.92 () Bool)
(declare-fun path.93 () Bool)
(declare-fun path.94 () Bool)
(declare-fun path.95 () Bool)
(declare-fun path.96 () Bool)
(declare-fun path.97 () Bool)
(declare-fun path.98 () Bool)
(declare-fun path.99 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.10 () Bool)
(declare-fun test.11 () Bool)
(declare-fun test.12 () Bool)
(declare-fun test.13 () Bool)
(declare-fun test.14 () Bool)
(declare-fun test.15 () Bool)
(declare-fun test.16 () Bool)
(declare-fun test.17 () Bool)
(declare-fun test.18 () Bool)
(declare-fun test.19 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.20 () Bool)
(declare-fun test.21 () Bool)
(declare-fun test.22 () Bool)
(declare-fun test.23 () Bool)
(declare-fun test.24 () Bool)
(declare-fun test.25 () Bool)
(declare-fun test.26 () Bool)
(declare-fun test.27 () Bool)
(declare-fun test.28 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun test.6 () Bool)
(declare-fun test.7 () Bool)
(declare-fun test.8 () Bool)
(declare-fun test.9 () Bool)
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
; a job is queued
(assert
  (> before.Q 0))
; it is the earliest, or there is another
(assert
  (or earliest (> before.Q 1)))
; a test: phase < closed.draining
(assert
  (= test.1 (< before.phase 8)))
; a test: phase < active.idle
(assert
  (= test.2 (< before.phase 4)))
; a test: phase < queued.waiting
(assert
  (= test.3 (< before.phase 2)))
; a test: phase < active.busy
(assert
  (= test.4 (< before.phase 3)))
; a test: Q == 0
(assert
  (= test.5 (= before.Q 0)))
; a test: Q == 1
(assert
  (= test.6 (= before.Q 1)))
; a test: shares_are_counted
(assert
  (= test.7 shares_are_counted))
; a test: holds
(assert
  (= test.8 before.holds))
; a test: held
(assert
  (= test.9 held))
; a test: earliest
(assert
  (= test.10 earliest))
; a test: Q + R > 1
(assert
  (= test.11 (> (+ before.Q before.R) 1)))
; a test: ended_at != -1
(assert
  (= test.12 (distinct before.ended_at (- 1))))
; a test: deadline != -1
(assert
  (= test.13 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.14 (distinct before.unused_deadline (- 1))))
; a test: Q == 2
(assert
  (= test.15 (= before.Q 2)))
; a test: now + interactive_timeout == idle_deadline
(assert
  (= test.16 (= (+ now interactive_timeout) before.idle_deadline)))
; a test: unused_deadline == -1
(assert
  (= test.17 (= before.unused_deadline (- 1))))
; a test: now + interactive_timeout != idle_deadline
(assert
  (= test.18 (distinct (+ now interactive_timeout) before.idle_deadline)))
; a test: now + interactive_timeout == -1
(assert
  (= test.19 (= (+ now interactive_timeout) (- 1))))
; a test: phase < deactivated.waiting
(assert
  (= test.20 (< before.phase 6)))
; a test: phase < closed.unstarted
(assert
  (= test.21 (< before.phase 7)))
; a test: metered_since == -1
(assert
  (= test.22 (= before.metered_since (- 1))))
; a test: holds == False
(assert
  (= test.23 (= before.holds false)))
; a test: now != -1
(assert
  (= test.24 (distinct now (- 1))))
; a test: phase < canceled.draining
(assert
  (= test.25 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.26 (< before.phase 9)))
; a test: holds != False
(assert
  (= test.27 (distinct before.holds false)))
; a test: phase < closed.ended
(assert
  (= test.28 (< before.phase 10)))
; a path to T14 to queued.empty
(assert
  (=
    path.1
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T14 to queued.empty
(assert
  (=
    path.2
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T14 to queued.empty
(assert
  (=
    path.3
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T14 to queued.empty
(assert
  (=
    path.4
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.5
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.6
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.7
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.8
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.15
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.16
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.17
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.18
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to queued.waiting
(assert
  (=
    path.20
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.21
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T15 to active.idle
(assert
  (=
    path.22
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.10
      (not test.5)
      (not test.11)
      (not test.16)
      test.17
      test.18
      (not test.19)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.23
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T15 to active.idle
(assert
  (=
    path.24
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.10
      (not test.5)
      (not test.11)
      (not test.16)
      test.17
      test.18
      (not test.19)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.25
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.15
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.26
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.15
      test.7
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.28
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.29
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.30
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.31
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to active.busy
(assert
  (=
    path.32
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T14 to deactivated.empty
(assert
  (=
    path.33
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T14 to deactivated.empty
(assert
  (=
    path.34
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T14 to deactivated.empty
(assert
  (=
    path.35
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T14 to deactivated.empty
(assert
  (=
    path.36
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.37
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.38
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.39
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.40
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.41
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.42
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.43
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.44
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.45
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.46
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.47
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.48
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.49
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.50
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.51
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to deactivated.waiting
(assert
  (=
    path.52
    (and
      test.1
      (not test.2)
      (not test.20)
      test.21
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.53
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.54
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.55
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.56
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.57
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.58
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.59
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.60
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.61
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.62
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.63
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.64
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.65
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.66
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.67
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.68
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.69
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.70
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.71
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.unstarted
(assert
  (=
    path.72
    (and
      test.1
      (not test.2)
      (not test.20)
      (not test.21)
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      (not test.13)
      (not test.14)
      (not test.13)
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.73
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.74
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      test.10
      (not test.5)
      (not test.11)
      (not test.22)
      (not test.23)
      test.17
      test.27
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.75
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.76
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.10
      (not test.5)
      (not test.11)
      (not test.22)
      (not test.23)
      test.17
      test.27
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.77
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.15
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.78
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.15
      test.7
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.79
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.80
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.81
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.82
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.83
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      test.8
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.draining
(assert
  (=
    path.84
    (and
      (not test.1)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      test.8
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.85
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.86
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.87
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T25 to closed.ended
(assert
  (=
    path.88
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      (not test.11)
      test.22
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.89
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.90
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.91
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.92
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.93
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.94
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.95
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.96
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      test.15
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.97
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.98
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.99
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.100
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.101
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.102
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.103
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T16 to closed.waiting
(assert
  (=
    path.104
    (and
      (not test.1)
      test.25
      (not test.26)
      test.28
      (not test.5)
      (not test.6)
      (not test.15)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.5)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; the specification: refused already_final in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: T14 to queued.empty in queued.waiting
(assert
  (= branch.2 (and (and (= before.phase 2) (= before.Q 1)) earliest)))
; the specification: T14 to queued.empty in queued.waiting
(assert
  (= branch.3 (and (and (= before.phase 2) (= before.Q 1)) (not earliest))))
; the specification: T16 to queued.waiting in queued.waiting
(assert
  (= branch.4 (and (and (= before.phase 2) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to queued.waiting in queued.waiting
(assert
  (= branch.5 (and (and (= before.phase 2) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: T15 to active.idle in active.busy
(assert
  (= branch.6 (and (and (= before.phase 3) (and (> before.Q 0) (= (+ before.Q before.R) 1))) earliest)))
; the specification: T15 to active.idle in active.busy
(assert
  (= branch.7 (and (and (= before.phase 3) (and (> before.Q 0) (= (+ before.Q before.R) 1))) (not earliest))))
; the specification: T16 to active.busy in active.busy
(assert
  (= branch.8 (and (and (= before.phase 3) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to active.busy in active.busy
(assert
  (= branch.9 (and (and (= before.phase 3) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: refused already_final in active.busy
(assert
  (=
    branch.10
    (and
      (= before.phase 3)
      (not (or (and (> before.Q 0) (= (+ before.Q before.R) 1)) (and (> before.Q 0) (> (+ before.Q before.R) 1)))))))
; the specification: refused already_final in active.idle
(assert
  (= branch.11 (and (= before.phase 4) (not false))))
; the specification: refused already_final in deactivated.empty
(assert
  (= branch.12 (and (= before.phase 5) (not false))))
; the specification: T14 to deactivated.empty in deactivated.waiting
(assert
  (= branch.13 (and (and (= before.phase 6) (= before.Q 1)) earliest)))
; the specification: T14 to deactivated.empty in deactivated.waiting
(assert
  (= branch.14 (and (and (= before.phase 6) (= before.Q 1)) (not earliest))))
; the specification: T16 to deactivated.waiting in deactivated.waiting
(assert
  (= branch.15 (and (and (= before.phase 6) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to deactivated.waiting in deactivated.waiting
(assert
  (= branch.16 (and (and (= before.phase 6) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: T16 to closed.unstarted in closed.unstarted
(assert
  (= branch.17 (and (and (= before.phase 7) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to closed.unstarted in closed.unstarted
(assert
  (= branch.18 (and (and (= before.phase 7) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: T25 to closed.ended in closed.unstarted
(assert
  (= branch.19 (and (and (= before.phase 7) (and (> before.Q 0) (= (+ before.Q before.R) 1))) earliest)))
; the specification: T25 to closed.ended in closed.unstarted
(assert
  (= branch.20 (and (and (= before.phase 7) (and (> before.Q 0) (= (+ before.Q before.R) 1))) (not earliest))))
; the specification: T16 to closed.draining in closed.draining
(assert
  (= branch.21 (and (and (= before.phase 8) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to closed.draining in closed.draining
(assert
  (= branch.22 (and (and (= before.phase 8) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: T25 to closed.ended in closed.draining
(assert
  (= branch.23 (and (and (= before.phase 8) (and (> before.Q 0) (= (+ before.Q before.R) 1))) earliest)))
; the specification: T25 to closed.ended in closed.draining
(assert
  (= branch.24 (and (and (= before.phase 8) (and (> before.Q 0) (= (+ before.Q before.R) 1))) (not earliest))))
; the specification: refused already_final in closed.draining
(assert
  (=
    branch.25
    (and
      (= before.phase 8)
      (not (or (and (> before.Q 0) (> (+ before.Q before.R) 1)) (and (> before.Q 0) (= (+ before.Q before.R) 1)))))))
; the specification: T16 to closed.waiting in closed.waiting
(assert
  (= branch.26 (and (and (= before.phase 9) (and (> before.Q 0) (> (+ before.Q before.R) 1))) earliest)))
; the specification: T16 to closed.waiting in closed.waiting
(assert
  (= branch.27 (and (and (= before.phase 9) (and (> before.Q 0) (> (+ before.Q before.R) 1))) (not earliest))))
; the specification: T25 to closed.ended in closed.waiting
(assert
  (= branch.28 (and (and (= before.phase 9) (and (> before.Q 0) (= (+ before.Q before.R) 1))) earliest)))
; the specification: T25 to closed.ended in closed.waiting
(assert
  (= branch.29 (and (and (= before.phase 9) (and (> before.Q 0) (= (+ before.Q before.R) 1))) (not earliest))))
; the specification: refused already_final in closed.ended
(assert
  (= branch.30 (and (= before.phase 10) (not false))))
; the specification: refused already_final in canceled.draining
(assert
  (= branch.31 (and (= before.phase 11) (not false))))
; the specification: refused already_final in canceled.ended
(assert
  (= branch.32 (and (= before.phase 12) (not false))))
; the specification: refused already_final in expired.draining
(assert
  (= branch.33 (and (= before.phase 13) (not false))))
; the specification: refused already_final in expired.ended
(assert
  (= branch.34 (and (= before.phase 14) (not false))))
; the code: T14 to queued.empty with at=now kind=job_canceled session=s job=q1 row=T14
(assert
  (= end.1 (or path.1 path.2 path.3 path.4)))
; the code: T16 to queued.waiting with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.2 (or path.5 path.7 path.9 path.11 path.13 path.15 path.17 path.19)))
; the code: T16 to queued.waiting with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.3 (or path.6 path.8 path.10 path.12 path.14 path.16 path.18 path.20)))
; the code: T16 to active.busy with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.4 (or path.21 path.23 path.25 path.27 path.29 path.31)))
; the code: T15 to active.idle with at=now kind=job_canceled session=s job=q1 row=T15
(assert
  (= end.5 (or path.22 path.24)))
; the code: T16 to active.busy with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.6 (or path.26 path.28 path.30 path.32)))
; the code: T14 to deactivated.empty with at=now kind=job_canceled session=s job=q1 row=T14
(assert
  (= end.7 (or path.33 path.34 path.35 path.36)))
; the code: T16 to deactivated.waiting with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.8 (or path.37 path.39 path.41 path.43 path.45 path.47 path.49 path.51)))
; the code: T16 to deactivated.waiting with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.9 (or path.38 path.40 path.42 path.44 path.46 path.48 path.50 path.52)))
; the code: T25 to closed.ended with at=now kind=job_canceled session=s job=q1 row=T25, at=now kind=session_ended session=s reason=its reason usage=its usage row=T25
(assert
  (= end.10 (or path.53 path.54 path.55 path.56)))
; the code: T16 to closed.unstarted with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.11 (or path.57 path.59 path.61 path.63 path.65 path.67 path.69 path.71)))
; the code: T16 to closed.unstarted with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.12 (or path.58 path.60 path.62 path.64 path.66 path.68 path.70 path.72)))
; the code: T16 to closed.draining with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.13 (or path.73 path.75 path.77 path.79 path.81 path.83)))
; the code: T25 to closed.ended with at=now kind=job_canceled session=s job=q1 row=T25, at=now kind=session_ended session=s reason=its reason usage=its usage row=T25
(assert
  (= end.14 (or path.74 path.76)))
; the code: T16 to closed.draining with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.15 (or path.78 path.80 path.82 path.84)))
; the code: T25 to closed.ended with at=now kind=job_canceled session=s job=q1 row=T25, at=now kind=session_ended session=s reason=its reason usage=its usage row=T25
(assert
  (= end.16 (or path.85 path.86 path.87 path.88)))
; the code: T16 to closed.waiting with at=now kind=job_canceled session=s job=q1 row=T16
(assert
  (= end.17 (or path.89 path.91 path.93 path.95 path.97 path.99 path.101 path.103)))
; the code: T16 to closed.waiting with at=now kind=job_canceled session=s job=q2 row=T16
(assert
  (= end.18 (or path.90 path.92 path.94 path.96 path.98 path.100 path.102 path.104)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (and
          branch.2
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.2
        (and
          branch.4
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.3
        (and
          branch.5
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.4
        (and
          branch.8
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.5
        (and
          branch.6
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.6
        (and
          branch.9
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.7
        (and
          branch.13
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.8
        (and
          branch.15
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.9
        (and
          branch.16
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.10
        (or
          (and
            (or branch.19 branch.28)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true))
          (and
            branch.23
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true))))
      (=>
        end.11
        (and
          branch.17
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.12
        (and
          branch.18
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.13
        (and
          branch.21
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.14
        (or
          (and
            (or branch.19 branch.28)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            branch.23
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since)))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.15
        (and
          branch.22
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.16
        (or
          (and
            (or branch.19 branch.28)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            branch.23
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.17
        (and
          branch.26
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.18
        (and
          branch.27
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true))))))
(check-sat)
