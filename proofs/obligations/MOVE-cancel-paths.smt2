; MOVE-cancel-paths: Every session takes exactly one path of the move of cancel.
; clauses: K1, E4, E10
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
(declare-fun earlier.10 () Bool)
(declare-fun earlier.100 () Bool)
(declare-fun earlier.101 () Bool)
(declare-fun earlier.102 () Bool)
(declare-fun earlier.103 () Bool)
(declare-fun earlier.104 () Bool)
(declare-fun earlier.105 () Bool)
(declare-fun earlier.106 () Bool)
(declare-fun earlier.107 () Bool)
(declare-fun earlier.108 () Bool)
(declare-fun earlier.109 () Bool)
(declare-fun earlier.11 () Bool)
(declare-fun earlier.110 () Bool)
(declare-fun earlier.12 () Bool)
(declare-fun earlier.13 () Bool)
(declare-fun earlier.14 () Bool)
(declare-fun earlier.15 () Bool)
(declare-fun earlier.16 () Bool)
(declare-fun earlier.17 () Bool)
(declare-fun earlier.18 () Bool)
(declare-fun earlier.19 () Bool)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.20 () Bool)
(declare-fun earlier.21 () Bool)
(declare-fun earlier.22 () Bool)
(declare-fun earlier.23 () Bool)
(declare-fun earlier.24 () Bool)
(declare-fun earlier.25 () Bool)
(declare-fun earlier.26 () Bool)
(declare-fun earlier.27 () Bool)
(declare-fun earlier.28 () Bool)
(declare-fun earlier.29 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.30 () Bool)
(declare-fun earlier.31 () Bool)
(declare-fun earlier.32 () Bool)
(declare-fun earlier.33 () Bool)
(declare-fun earlier.34 () Bool)
(declare-fun earlier.35 () Bool)
(declare-fun earlier.36 () Bool)
(declare-fun earlier.37 () Bool)
(declare-fun earlier.38 () Bool)
(declare-fun earlier.39 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun earlier.40 () Bool)
(declare-fun earlier.41 () Bool)
(declare-fun earlier.42 () Bool)
(declare-fun earlier.43 () Bool)
(declare-fun earlier.44 () Bool)
(declare-fun earlier.45 () Bool)
(declare-fun earlier.46 () Bool)
(declare-fun earlier.47 () Bool)
(declare-fun earlier.48 () Bool)
(declare-fun earlier.49 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun earlier.50 () Bool)
(declare-fun earlier.51 () Bool)
(declare-fun earlier.52 () Bool)
(declare-fun earlier.53 () Bool)
(declare-fun earlier.54 () Bool)
(declare-fun earlier.55 () Bool)
(declare-fun earlier.56 () Bool)
(declare-fun earlier.57 () Bool)
(declare-fun earlier.58 () Bool)
(declare-fun earlier.59 () Bool)
(declare-fun earlier.6 () Bool)
(declare-fun earlier.60 () Bool)
(declare-fun earlier.61 () Bool)
(declare-fun earlier.62 () Bool)
(declare-fun earlier.63 () Bool)
(declare-fun earlier.64 () Bool)
(declare-fun earlier.65 () Bool)
(declare-fun earlier.66 () Bool)
(declare-fun earlier.67 () Bool)
(declare-fun earlier.68 () Bool)
(declare-fun earlier.69 () Bool)
(declare-fun earlier.7 () Bool)
(declare-fun earlier.70 () Bool)
(declare-fun earlier.71 () Bool)
(declare-fun earlier.72 () Bool)
(declare-fun earlier.73 () Bool)
(declare-fun earlier.74 () Bool)
(declare-fun earlier.75 () Bool)
(declare-fun earlier.76 () Bool)
(declare-fun earlier.77 () Bool)
(declare-fun earlier.78 () Bool)
(declare-fun earlier.79 () Bool)
(declare-fun earlier.8 () Bool)
(declare-fun earlier.80 () Bool)
(declare-fun earlier.81 () Bool)
(declare-fun earlier.82 () Bool)
(declare-fun earlier.83 () Bool)
(declare-fun earlier.84 () Bool)
(declare-fun earlier.85 () Bool)
(declare-fun earlier.86 () Bool)
(declare-fun earlier.87 () Bool)
(declare-fun earlier.88 () Bool)
(declare-fun earlier.89 () Bool)
(declare-fun earlier.9 () Bool)
(declare-fun earlier.90 () Bool)
(declare-fun earlier.91 () Bool)
(declare-fun earlier.92 () Bool)
(declare-fun earlier.93 () Bool)
(declare-fun earlier.94 () Bool)
(declare-fun earlier.95 () Bool)
(declare-fun earlier.96 () Bool)
(declare-fun earlier.97 () Bool)
(declare-fun earlier.98 () Bool)
(declare-fun earlier.99 () Bool)
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
(declare-fun path.105 () Bool)
(declare-fun path.106 () Bool)
(declare-fun path.107 () Bool)
(declare-fun path.108 () Bool)
(declare-fun path.109 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.110 () Bool)
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
(declare-fun test.29 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.30 () Bool)
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
; a test: phase < closed.draining
(assert
  (= test.1 (< before.phase 8)))
; a test: phase < active.idle
(assert
  (= test.2 (< before.phase 4)))
; a test: phase < queued.waiting
(assert
  (= test.3 (< before.phase 2)))
; a test: Q == 0
(assert
  (= test.4 (= before.Q 0)))
; a test: shares_are_counted
(assert
  (= test.5 shares_are_counted))
; a test: holds
(assert
  (= test.6 before.holds))
; a test: held
(assert
  (= test.7 held))
; a test: R > 0
(assert
  (= test.8 (> before.R 0)))
; a test: metered_since == -1
(assert
  (= test.9 (= before.metered_since (- 1))))
; a test: holds == False
(assert
  (= test.10 (= before.holds false)))
; a test: idle_deadline == -1
(assert
  (= test.11 (= before.idle_deadline (- 1))))
; a test: unused_deadline == -1
(assert
  (= test.12 (= before.unused_deadline (- 1))))
; a test: now != -1
(assert
  (= test.13 (distinct now (- 1))))
; a test: deadline != -1
(assert
  (= test.14 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.15 (distinct before.unused_deadline (- 1))))
; a test: idle_deadline != -1
(assert
  (= test.16 (distinct before.idle_deadline (- 1))))
; a test: holds != False
(assert
  (= test.17 (distinct before.holds false)))
; a test: phase < active.busy
(assert
  (= test.18 (< before.phase 3)))
; a test: Q == 1
(assert
  (= test.19 (= before.Q 1)))
; a test: Q == 2
(assert
  (= test.20 (= before.Q 2)))
; a test: ended_at != -1
(assert
  (= test.21 (distinct before.ended_at (- 1))))
; a test: phase < deactivated.waiting
(assert
  (= test.22 (< before.phase 6)))
; a test: phase < deactivated.empty
(assert
  (= test.23 (< before.phase 5)))
; a test: phase < closed.unstarted
(assert
  (= test.24 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.25 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.26 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.27 (< before.phase 10)))
; a test: phase < expired.draining
(assert
  (= test.28 (< before.phase 13)))
; a test: phase < canceled.ended
(assert
  (= test.29 (< before.phase 12)))
; a test: phase < expired.ended
(assert
  (= test.30 (< before.phase 14)))
; a path to T26 to canceled.ended
(assert
  (=
    path.1
    (and
      test.1
      test.2
      test.3
      test.4
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.2
    (and
      test.1
      test.2
      test.3
      test.4
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      (not test.12)
      (not test.16)
      (not test.17)
      test.13
      (not test.14)
      test.15
      (not test.14)
      test.15)))
; a path to T26 to canceled.ended
(assert
  (=
    path.3
    (and
      test.1
      test.2
      test.3
      test.4
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.4
    (and
      test.1
      test.2
      test.3
      test.4
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      (not test.12)
      (not test.16)
      (not test.17)
      test.13
      (not test.14)
      test.15
      (not test.14)
      test.15)))
; a path to T26 to canceled.ended
(assert
  (=
    path.5
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.6
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      (not test.12)
      (not test.16)
      (not test.17)
      test.13
      (not test.14)
      test.15
      (not test.14)
      test.15)))
; a path to T26 to canceled.ended
(assert
  (=
    path.7
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.8
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      (not test.12)
      (not test.16)
      (not test.17)
      test.13
      (not test.14)
      test.15
      (not test.14)
      test.15)))
; a path to T26 to canceled.ended
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      test.19
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      test.19
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.15
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.16
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.17
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.18
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.20
    (and
      test.1
      test.2
      (not test.3)
      test.18
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.21
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      test.4
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.22
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      test.4
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.23
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      test.19
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.24
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      test.19
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.25
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      test.19
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.26
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      test.19
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      test.20
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.28
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      test.20
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.29
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.30
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.31
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.32
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.33
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.34
    (and
      test.1
      test.2
      (not test.3)
      (not test.18)
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.35
    (and
      test.1
      (not test.2)
      test.22
      test.23
      test.4
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      test.16
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.36
    (and
      test.1
      (not test.2)
      test.22
      test.23
      test.4
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      test.16
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.37
    (and
      test.1
      (not test.2)
      test.22
      (not test.23)
      test.4
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.38
    (and
      test.1
      (not test.2)
      test.22
      (not test.23)
      test.4
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.39
    (and
      test.1
      (not test.2)
      test.22
      (not test.23)
      test.4
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.40
    (and
      test.1
      (not test.2)
      test.22
      (not test.23)
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.41
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      test.19
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.42
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      test.19
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.43
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.44
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.45
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.46
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.47
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.48
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.49
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.50
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.51
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.52
    (and
      test.1
      (not test.2)
      (not test.22)
      test.24
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.53
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      test.19
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.54
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      test.19
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.55
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.56
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.57
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.58
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.59
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.60
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.61
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.62
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.63
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.64
    (and
      test.1
      (not test.2)
      (not test.22)
      (not test.24)
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      (not test.14)
      (not test.15)
      (not test.14)
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.65
    (and
      (not test.1)
      test.25
      test.26
      test.4
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.66
    (and
      (not test.1)
      test.25
      test.26
      test.4
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.67
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      test.19
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.68
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      test.19
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.69
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      test.19
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.70
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      test.19
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.71
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      test.20
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.72
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      test.20
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.73
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.74
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.75
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.76
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.draining
(assert
  (=
    path.77
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      test.6
      test.8
      (not test.10)
      (not test.16)
      test.17
      (not test.21)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.78
    (and
      (not test.1)
      test.25
      test.26
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      test.6
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.16)
      test.17
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.79
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      test.19
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.80
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      test.19
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.81
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.82
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      test.19
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.83
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.84
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      test.20
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.85
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.86
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.87
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.88
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      (not test.20)
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.89
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T26 to canceled.ended
(assert
  (=
    path.90
    (and
      (not test.1)
      test.25
      (not test.26)
      test.27
      (not test.4)
      (not test.19)
      (not test.20)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.11
      test.12
      test.13
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to no-op
(assert
  (= path.91 (and (not test.1) test.25 (not test.26) (not test.27) test.4 test.5 (not test.6) test.7)))
; a path to no-op
(assert
  (= path.92 (and (not test.1) test.25 (not test.26) (not test.27) test.4 test.5 (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.93 (and (not test.1) test.25 (not test.26) (not test.27) test.4 (not test.5) (not test.6) test.7)))
; a path to no-op
(assert
  (= path.94 (and (not test.1) test.25 (not test.26) (not test.27) test.4 (not test.5) (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.95 (and (not test.1) (not test.25) test.28 test.29 test.4 test.5 (not test.6) test.7)))
; a path to no-op
(assert
  (= path.96 (and (not test.1) (not test.25) test.28 test.29 test.4 test.5 (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.97 (and (not test.1) (not test.25) test.28 test.29 test.4 (not test.5) (not test.6) test.7)))
; a path to no-op
(assert
  (= path.98 (and (not test.1) (not test.25) test.28 test.29 test.4 (not test.5) (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.99 (and (not test.1) (not test.25) test.28 (not test.29) test.4 test.5 (not test.6) test.7)))
; a path to no-op
(assert
  (= path.100 (and (not test.1) (not test.25) test.28 (not test.29) test.4 test.5 (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.101 (and (not test.1) (not test.25) test.28 (not test.29) test.4 (not test.5) (not test.6) test.7)))
; a path to no-op
(assert
  (= path.102 (and (not test.1) (not test.25) test.28 (not test.29) test.4 (not test.5) (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.103 (and (not test.1) (not test.25) (not test.28) test.30 test.4 test.5 (not test.6) test.7)))
; a path to no-op
(assert
  (= path.104 (and (not test.1) (not test.25) (not test.28) test.30 test.4 test.5 (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.105 (and (not test.1) (not test.25) (not test.28) test.30 test.4 (not test.5) (not test.6) test.7)))
; a path to no-op
(assert
  (= path.106 (and (not test.1) (not test.25) (not test.28) test.30 test.4 (not test.5) (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.107 (and (not test.1) (not test.25) (not test.28) (not test.30) test.4 test.5 (not test.6) test.7)))
; a path to no-op
(assert
  (= path.108 (and (not test.1) (not test.25) (not test.28) (not test.30) test.4 test.5 (not test.6) (not test.7))))
; a path to no-op
(assert
  (= path.109 (and (not test.1) (not test.25) (not test.28) (not test.30) test.4 (not test.5) (not test.6) test.7)))
; a path to no-op
(assert
  (=
    path.110
    (and (not test.1) (not test.25) (not test.28) (not test.30) test.4 (not test.5) (not test.6) (not test.7))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; one of the first 5 paths
(assert
  (= earlier.5 (or earlier.4 path.5)))
; one of the first 6 paths
(assert
  (= earlier.6 (or earlier.5 path.6)))
; one of the first 7 paths
(assert
  (= earlier.7 (or earlier.6 path.7)))
; one of the first 8 paths
(assert
  (= earlier.8 (or earlier.7 path.8)))
; one of the first 9 paths
(assert
  (= earlier.9 (or earlier.8 path.9)))
; one of the first 10 paths
(assert
  (= earlier.10 (or earlier.9 path.10)))
; one of the first 11 paths
(assert
  (= earlier.11 (or earlier.10 path.11)))
; one of the first 12 paths
(assert
  (= earlier.12 (or earlier.11 path.12)))
; one of the first 13 paths
(assert
  (= earlier.13 (or earlier.12 path.13)))
; one of the first 14 paths
(assert
  (= earlier.14 (or earlier.13 path.14)))
; one of the first 15 paths
(assert
  (= earlier.15 (or earlier.14 path.15)))
; one of the first 16 paths
(assert
  (= earlier.16 (or earlier.15 path.16)))
; one of the first 17 paths
(assert
  (= earlier.17 (or earlier.16 path.17)))
; one of the first 18 paths
(assert
  (= earlier.18 (or earlier.17 path.18)))
; one of the first 19 paths
(assert
  (= earlier.19 (or earlier.18 path.19)))
; one of the first 20 paths
(assert
  (= earlier.20 (or earlier.19 path.20)))
; one of the first 21 paths
(assert
  (= earlier.21 (or earlier.20 path.21)))
; one of the first 22 paths
(assert
  (= earlier.22 (or earlier.21 path.22)))
; one of the first 23 paths
(assert
  (= earlier.23 (or earlier.22 path.23)))
; one of the first 24 paths
(assert
  (= earlier.24 (or earlier.23 path.24)))
; one of the first 25 paths
(assert
  (= earlier.25 (or earlier.24 path.25)))
; one of the first 26 paths
(assert
  (= earlier.26 (or earlier.25 path.26)))
; one of the first 27 paths
(assert
  (= earlier.27 (or earlier.26 path.27)))
; one of the first 28 paths
(assert
  (= earlier.28 (or earlier.27 path.28)))
; one of the first 29 paths
(assert
  (= earlier.29 (or earlier.28 path.29)))
; one of the first 30 paths
(assert
  (= earlier.30 (or earlier.29 path.30)))
; one of the first 31 paths
(assert
  (= earlier.31 (or earlier.30 path.31)))
; one of the first 32 paths
(assert
  (= earlier.32 (or earlier.31 path.32)))
; one of the first 33 paths
(assert
  (= earlier.33 (or earlier.32 path.33)))
; one of the first 34 paths
(assert
  (= earlier.34 (or earlier.33 path.34)))
; one of the first 35 paths
(assert
  (= earlier.35 (or earlier.34 path.35)))
; one of the first 36 paths
(assert
  (= earlier.36 (or earlier.35 path.36)))
; one of the first 37 paths
(assert
  (= earlier.37 (or earlier.36 path.37)))
; one of the first 38 paths
(assert
  (= earlier.38 (or earlier.37 path.38)))
; one of the first 39 paths
(assert
  (= earlier.39 (or earlier.38 path.39)))
; one of the first 40 paths
(assert
  (= earlier.40 (or earlier.39 path.40)))
; one of the first 41 paths
(assert
  (= earlier.41 (or earlier.40 path.41)))
; one of the first 42 paths
(assert
  (= earlier.42 (or earlier.41 path.42)))
; one of the first 43 paths
(assert
  (= earlier.43 (or earlier.42 path.43)))
; one of the first 44 paths
(assert
  (= earlier.44 (or earlier.43 path.44)))
; one of the first 45 paths
(assert
  (= earlier.45 (or earlier.44 path.45)))
; one of the first 46 paths
(assert
  (= earlier.46 (or earlier.45 path.46)))
; one of the first 47 paths
(assert
  (= earlier.47 (or earlier.46 path.47)))
; one of the first 48 paths
(assert
  (= earlier.48 (or earlier.47 path.48)))
; one of the first 49 paths
(assert
  (= earlier.49 (or earlier.48 path.49)))
; one of the first 50 paths
(assert
  (= earlier.50 (or earlier.49 path.50)))
; one of the first 51 paths
(assert
  (= earlier.51 (or earlier.50 path.51)))
; one of the first 52 paths
(assert
  (= earlier.52 (or earlier.51 path.52)))
; one of the first 53 paths
(assert
  (= earlier.53 (or earlier.52 path.53)))
; one of the first 54 paths
(assert
  (= earlier.54 (or earlier.53 path.54)))
; one of the first 55 paths
(assert
  (= earlier.55 (or earlier.54 path.55)))
; one of the first 56 paths
(assert
  (= earlier.56 (or earlier.55 path.56)))
; one of the first 57 paths
(assert
  (= earlier.57 (or earlier.56 path.57)))
; one of the first 58 paths
(assert
  (= earlier.58 (or earlier.57 path.58)))
; one of the first 59 paths
(assert
  (= earlier.59 (or earlier.58 path.59)))
; one of the first 60 paths
(assert
  (= earlier.60 (or earlier.59 path.60)))
; one of the first 61 paths
(assert
  (= earlier.61 (or earlier.60 path.61)))
; one of the first 62 paths
(assert
  (= earlier.62 (or earlier.61 path.62)))
; one of the first 63 paths
(assert
  (= earlier.63 (or earlier.62 path.63)))
; one of the first 64 paths
(assert
  (= earlier.64 (or earlier.63 path.64)))
; one of the first 65 paths
(assert
  (= earlier.65 (or earlier.64 path.65)))
; one of the first 66 paths
(assert
  (= earlier.66 (or earlier.65 path.66)))
; one of the first 67 paths
(assert
  (= earlier.67 (or earlier.66 path.67)))
; one of the first 68 paths
(assert
  (= earlier.68 (or earlier.67 path.68)))
; one of the first 69 paths
(assert
  (= earlier.69 (or earlier.68 path.69)))
; one of the first 70 paths
(assert
  (= earlier.70 (or earlier.69 path.70)))
; one of the first 71 paths
(assert
  (= earlier.71 (or earlier.70 path.71)))
; one of the first 72 paths
(assert
  (= earlier.72 (or earlier.71 path.72)))
; one of the first 73 paths
(assert
  (= earlier.73 (or earlier.72 path.73)))
; one of the first 74 paths
(assert
  (= earlier.74 (or earlier.73 path.74)))
; one of the first 75 paths
(assert
  (= earlier.75 (or earlier.74 path.75)))
; one of the first 76 paths
(assert
  (= earlier.76 (or earlier.75 path.76)))
; one of the first 77 paths
(assert
  (= earlier.77 (or earlier.76 path.77)))
; one of the first 78 paths
(assert
  (= earlier.78 (or earlier.77 path.78)))
; one of the first 79 paths
(assert
  (= earlier.79 (or earlier.78 path.79)))
; one of the first 80 paths
(assert
  (= earlier.80 (or earlier.79 path.80)))
; one of the first 81 paths
(assert
  (= earlier.81 (or earlier.80 path.81)))
; one of the first 82 paths
(assert
  (= earlier.82 (or earlier.81 path.82)))
; one of the first 83 paths
(assert
  (= earlier.83 (or earlier.82 path.83)))
; one of the first 84 paths
(assert
  (= earlier.84 (or earlier.83 path.84)))
; one of the first 85 paths
(assert
  (= earlier.85 (or earlier.84 path.85)))
; one of the first 86 paths
(assert
  (= earlier.86 (or earlier.85 path.86)))
; one of the first 87 paths
(assert
  (= earlier.87 (or earlier.86 path.87)))
; one of the first 88 paths
(assert
  (= earlier.88 (or earlier.87 path.88)))
; one of the first 89 paths
(assert
  (= earlier.89 (or earlier.88 path.89)))
; one of the first 90 paths
(assert
  (= earlier.90 (or earlier.89 path.90)))
; one of the first 91 paths
(assert
  (= earlier.91 (or earlier.90 path.91)))
; one of the first 92 paths
(assert
  (= earlier.92 (or earlier.91 path.92)))
; one of the first 93 paths
(assert
  (= earlier.93 (or earlier.92 path.93)))
; one of the first 94 paths
(assert
  (= earlier.94 (or earlier.93 path.94)))
; one of the first 95 paths
(assert
  (= earlier.95 (or earlier.94 path.95)))
; one of the first 96 paths
(assert
  (= earlier.96 (or earlier.95 path.96)))
; one of the first 97 paths
(assert
  (= earlier.97 (or earlier.96 path.97)))
; one of the first 98 paths
(assert
  (= earlier.98 (or earlier.97 path.98)))
; one of the first 99 paths
(assert
  (= earlier.99 (or earlier.98 path.99)))
; one of the first 100 paths
(assert
  (= earlier.100 (or earlier.99 path.100)))
; one of the first 101 paths
(assert
  (= earlier.101 (or earlier.100 path.101)))
; one of the first 102 paths
(assert
  (= earlier.102 (or earlier.101 path.102)))
; one of the first 103 paths
(assert
  (= earlier.103 (or earlier.102 path.103)))
; one of the first 104 paths
(assert
  (= earlier.104 (or earlier.103 path.104)))
; one of the first 105 paths
(assert
  (= earlier.105 (or earlier.104 path.105)))
; one of the first 106 paths
(assert
  (= earlier.106 (or earlier.105 path.106)))
; one of the first 107 paths
(assert
  (= earlier.107 (or earlier.106 path.107)))
; one of the first 108 paths
(assert
  (= earlier.108 (or earlier.107 path.108)))
; one of the first 109 paths
(assert
  (= earlier.109 (or earlier.108 path.109)))
; one of the first 110 paths
(assert
  (= earlier.110 (or earlier.109 path.110)))
; the negation of the claim
(assert
  (not
    (and
      earlier.110
      (not (and path.2 path.1))
      (not (and path.3 earlier.2))
      (not (and path.4 earlier.3))
      (not (and path.5 earlier.4))
      (not (and path.6 earlier.5))
      (not (and path.7 earlier.6))
      (not (and path.8 earlier.7))
      (not (and path.9 earlier.8))
      (not (and path.10 earlier.9))
      (not (and path.11 earlier.10))
      (not (and path.12 earlier.11))
      (not (and path.13 earlier.12))
      (not (and path.14 earlier.13))
      (not (and path.15 earlier.14))
      (not (and path.16 earlier.15))
      (not (and path.17 earlier.16))
      (not (and path.18 earlier.17))
      (not (and path.19 earlier.18))
      (not (and path.20 earlier.19))
      (not (and path.21 earlier.20))
      (not (and path.22 earlier.21))
      (not (and path.23 earlier.22))
      (not (and path.24 earlier.23))
      (not (and path.25 earlier.24))
      (not (and path.26 earlier.25))
      (not (and path.27 earlier.26))
      (not (and path.28 earlier.27))
      (not (and path.29 earlier.28))
      (not (and path.30 earlier.29))
      (not (and path.31 earlier.30))
      (not (and path.32 earlier.31))
      (not (and path.33 earlier.32))
      (not (and path.34 earlier.33))
      (not (and path.35 earlier.34))
      (not (and path.36 earlier.35))
      (not (and path.37 earlier.36))
      (not (and path.38 earlier.37))
      (not (and path.39 earlier.38))
      (not (and path.40 earlier.39))
      (not (and path.41 earlier.40))
      (not (and path.42 earlier.41))
      (not (and path.43 earlier.42))
      (not (and path.44 earlier.43))
      (not (and path.45 earlier.44))
      (not (and path.46 earlier.45))
      (not (and path.47 earlier.46))
      (not (and path.48 earlier.47))
      (not (and path.49 earlier.48))
      (not (and path.50 earlier.49))
      (not (and path.51 earlier.50))
      (not (and path.52 earlier.51))
      (not (and path.53 earlier.52))
      (not (and path.54 earlier.53))
      (not (and path.55 earlier.54))
      (not (and path.56 earlier.55))
      (not (and path.57 earlier.56))
      (not (and path.58 earlier.57))
      (not (and path.59 earlier.58))
      (not (and path.60 earlier.59))
      (not (and path.61 earlier.60))
      (not (and path.62 earlier.61))
      (not (and path.63 earlier.62))
      (not (and path.64 earlier.63))
      (not (and path.65 earlier.64))
      (not (and path.66 earlier.65))
      (not (and path.67 earlier.66))
      (not (and path.68 earlier.67))
      (not (and path.69 earlier.68))
      (not (and path.70 earlier.69))
      (not (and path.71 earlier.70))
      (not (and path.72 earlier.71))
      (not (and path.73 earlier.72))
      (not (and path.74 earlier.73))
      (not (and path.75 earlier.74))
      (not (and path.76 earlier.75))
      (not (and path.77 earlier.76))
      (not (and path.78 earlier.77))
      (not (and path.79 earlier.78))
      (not (and path.80 earlier.79))
      (not (and path.81 earlier.80))
      (not (and path.82 earlier.81))
      (not (and path.83 earlier.82))
      (not (and path.84 earlier.83))
      (not (and path.85 earlier.84))
      (not (and path.86 earlier.85))
      (not (and path.87 earlier.86))
      (not (and path.88 earlier.87))
      (not (and path.89 earlier.88))
      (not (and path.90 earlier.89))
      (not (and path.91 earlier.90))
      (not (and path.92 earlier.91))
      (not (and path.93 earlier.92))
      (not (and path.94 earlier.93))
      (not (and path.95 earlier.94))
      (not (and path.96 earlier.95))
      (not (and path.97 earlier.96))
      (not (and path.98 earlier.97))
      (not (and path.99 earlier.98))
      (not (and path.100 earlier.99))
      (not (and path.101 earlier.100))
      (not (and path.102 earlier.101))
      (not (and path.103 earlier.102))
      (not (and path.104 earlier.103))
      (not (and path.105 earlier.104))
      (not (and path.106 earlier.105))
      (not (and path.107 earlier.106))
      (not (and path.108 earlier.107))
      (not (and path.109 earlier.108))
      (not (and path.110 earlier.109)))))
(check-sat)
