; MOVE-maximum-timeout-answers: On each path the move of maximum_timeout answers as the specification does.
; clauses: K1, E5, E10, X1, X6
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
(declare-fun branch.35 () Bool)
(declare-fun branch.36 () Bool)
(declare-fun branch.37 () Bool)
(declare-fun branch.38 () Bool)
(declare-fun branch.39 () Bool)
(declare-fun branch.4 () Bool)
(declare-fun branch.40 () Bool)
(declare-fun branch.41 () Bool)
(declare-fun branch.42 () Bool)
(declare-fun branch.43 () Bool)
(declare-fun branch.44 () Bool)
(declare-fun branch.45 () Bool)
(declare-fun branch.46 () Bool)
(declare-fun branch.5 () Bool)
(declare-fun branch.6 () Bool)
(declare-fun branch.7 () Bool)
(declare-fun branch.8 () Bool)
(declare-fun branch.9 () Bool)
(declare-fun busy () Int)
(declare-fun end.1 () Bool)
(declare-fun end.10 () Bool)
(declare-fun end.11 () Bool)
(declare-fun end.12 () Bool)
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
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
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
; the timer is armed and due
(assert
  (and
    (and
      (distinct before.deadline (- 1))
      (or
        (= before.phase 3)
        (= before.phase 4)
        (= before.phase 5)
        (= before.phase 6)
        (= before.phase 8)
        (= before.phase 9)))
    (>= now before.deadline)))
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
; a test: shares_are_counted
(assert
  (= test.6 shares_are_counted))
; a test: holds
(assert
  (= test.7 before.holds))
; a test: now < deadline
(assert
  (= test.8 (< now before.deadline)))
; a test: R > 0
(assert
  (= test.9 (> before.R 0)))
; a test: holds == False
(assert
  (= test.10 (= before.holds false)))
; a test: idle_deadline != -1
(assert
  (= test.11 (distinct before.idle_deadline (- 1))))
; a test: holds != False
(assert
  (= test.12 (distinct before.holds false)))
; a test: ended_at != -1
(assert
  (= test.13 (distinct before.ended_at (- 1))))
; a test: deadline != -1
(assert
  (= test.14 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.15 (distinct before.unused_deadline (- 1))))
; a test: Q == 1
(assert
  (= test.16 (= before.Q 1)))
; a test: metered_since == -1
(assert
  (= test.17 (= before.metered_since (- 1))))
; a test: now != -1
(assert
  (= test.18 (distinct now (- 1))))
; a test: Q == 2
(assert
  (= test.19 (= before.Q 2)))
; a test: phase < deactivated.waiting
(assert
  (= test.20 (< before.phase 6)))
; a test: phase < deactivated.empty
(assert
  (= test.21 (< before.phase 5)))
; a test: held
(assert
  (= test.22 held))
; a test: idle_deadline == -1
(assert
  (= test.23 (= before.idle_deadline (- 1))))
; a test: unused_deadline == -1
(assert
  (= test.24 (= before.unused_deadline (- 1))))
; a test: phase < closed.unstarted
(assert
  (= test.25 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.26 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.27 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.28 (< before.phase 10)))
; a path to T28 to expired.draining
(assert
  (=
    path.1
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.2
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.3
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.16
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.4
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.16
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.5
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.16
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.6
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.16
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.7
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      test.19
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.8
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      test.19
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.15
    (and
      test.1
      (not test.2)
      test.20
      test.21
      test.5
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      test.11
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.16
    (and
      test.1
      (not test.2)
      test.20
      test.21
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      test.11
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.17
    (and
      test.1
      (not test.2)
      test.20
      (not test.21)
      test.5
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.18
    (and
      test.1
      (not test.2)
      test.20
      (not test.21)
      test.5
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.19
    (and
      test.1
      (not test.2)
      test.20
      (not test.21)
      test.5
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.20
    (and
      test.1
      (not test.2)
      test.20
      (not test.21)
      test.5
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.21
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      test.16
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.22
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      test.16
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.23
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      test.16
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.24
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      test.16
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.25
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      test.19
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.26
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      test.19
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.27
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.28
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.29
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.30
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.31
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.32
    (and
      test.1
      (not test.2)
      (not test.20)
      test.25
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.33
    (and
      (not test.1)
      test.26
      test.27
      test.5
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.34
    (and
      (not test.1)
      test.26
      test.27
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.35
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      test.16
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.36
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      test.16
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.37
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      test.16
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.38
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      test.16
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.39
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      test.19
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.40
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      test.19
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.41
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.42
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.43
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.44
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.draining
(assert
  (=
    path.45
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.46
    (and
      (not test.1)
      test.26
      test.27
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      (not test.17)
      (not test.10)
      (not test.11)
      test.12
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.47
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      test.16
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.48
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      test.16
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.49
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      test.16
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.50
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      test.16
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.51
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      test.19
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.52
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      test.19
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.53
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.54
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      test.19
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.55
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.56
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      (not test.19)
      test.6
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.57
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      (not test.7)
      test.22
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; a path to T28 to expired.ended
(assert
  (=
    path.58
    (and
      (not test.1)
      test.26
      (not test.27)
      test.28
      (not test.5)
      (not test.16)
      (not test.19)
      (not test.6)
      (not test.7)
      (not test.22)
      (not test.8)
      (not test.9)
      test.17
      test.10
      test.23
      test.24
      test.18
      test.14
      (not test.15)
      test.14
      (not test.15))))
; the specification: disabled in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: disabled in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) (not false))))
; the specification: T28 to expired.ended in active.busy
(assert
  (= branch.3 (and (and (= before.phase 3) (and (>= now before.deadline) (= before.R 0))) (= before.Q 0))))
; the specification: T28 to expired.ended in active.busy
(assert
  (= branch.4 (and (and (= before.phase 3) (and (>= now before.deadline) (= before.R 0))) (= before.Q 1))))
; the specification: T28 to expired.ended in active.busy
(assert
  (= branch.5 (and (and (= before.phase 3) (and (>= now before.deadline) (= before.R 0))) (= before.Q 2))))
; the specification: T28 to expired.ended in active.busy
(assert
  (= branch.6 (and (and (= before.phase 3) (and (>= now before.deadline) (= before.R 0))) (>= before.Q 3))))
; the specification: T28 to expired.draining in active.busy
(assert
  (= branch.7 (and (and (= before.phase 3) (and (>= now before.deadline) (> before.R 0))) (= before.Q 0))))
; the specification: T28 to expired.draining in active.busy
(assert
  (= branch.8 (and (and (= before.phase 3) (and (>= now before.deadline) (> before.R 0))) (= before.Q 1))))
; the specification: T28 to expired.draining in active.busy
(assert
  (= branch.9 (and (and (= before.phase 3) (and (>= now before.deadline) (> before.R 0))) (= before.Q 2))))
; the specification: T28 to expired.draining in active.busy
(assert
  (= branch.10 (and (and (= before.phase 3) (and (>= now before.deadline) (> before.R 0))) (>= before.Q 3))))
; the specification: disabled in active.busy
(assert
  (=
    branch.11
    (and
      (= before.phase 3)
      (not (or (and (>= now before.deadline) (= before.R 0)) (and (>= now before.deadline) (> before.R 0)))))))
; the specification: T28 to expired.ended in active.idle
(assert
  (= branch.12 (and (and (= before.phase 4) (and (>= now before.deadline) (= before.R 0))) (= before.Q 0))))
; the specification: T28 to expired.ended in active.idle
(assert
  (= branch.13 (and (and (= before.phase 4) (and (>= now before.deadline) (= before.R 0))) (= before.Q 1))))
; the specification: T28 to expired.ended in active.idle
(assert
  (= branch.14 (and (and (= before.phase 4) (and (>= now before.deadline) (= before.R 0))) (= before.Q 2))))
; the specification: T28 to expired.ended in active.idle
(assert
  (= branch.15 (and (and (= before.phase 4) (and (>= now before.deadline) (= before.R 0))) (>= before.Q 3))))
; the specification: disabled in active.idle
(assert
  (= branch.16 (and (= before.phase 4) (not (and (>= now before.deadline) (= before.R 0))))))
; the specification: T28 to expired.ended in deactivated.empty
(assert
  (= branch.17 (and (and (= before.phase 5) (>= now before.deadline)) (= before.Q 0))))
; the specification: T28 to expired.ended in deactivated.empty
(assert
  (= branch.18 (and (and (= before.phase 5) (>= now before.deadline)) (= before.Q 1))))
; the specification: T28 to expired.ended in deactivated.empty
(assert
  (= branch.19 (and (and (= before.phase 5) (>= now before.deadline)) (= before.Q 2))))
; the specification: T28 to expired.ended in deactivated.empty
(assert
  (= branch.20 (and (and (= before.phase 5) (>= now before.deadline)) (>= before.Q 3))))
; the specification: disabled in deactivated.empty
(assert
  (= branch.21 (and (= before.phase 5) (not (>= now before.deadline)))))
; the specification: T28 to expired.ended in deactivated.waiting
(assert
  (= branch.22 (and (and (= before.phase 6) (>= now before.deadline)) (= before.Q 0))))
; the specification: T28 to expired.ended in deactivated.waiting
(assert
  (= branch.23 (and (and (= before.phase 6) (>= now before.deadline)) (= before.Q 1))))
; the specification: T28 to expired.ended in deactivated.waiting
(assert
  (= branch.24 (and (and (= before.phase 6) (>= now before.deadline)) (= before.Q 2))))
; the specification: T28 to expired.ended in deactivated.waiting
(assert
  (= branch.25 (and (and (= before.phase 6) (>= now before.deadline)) (>= before.Q 3))))
; the specification: disabled in deactivated.waiting
(assert
  (= branch.26 (and (= before.phase 6) (not (>= now before.deadline)))))
; the specification: disabled in closed.unstarted
(assert
  (= branch.27 (and (= before.phase 7) (not false))))
; the specification: T28 to expired.ended in closed.draining
(assert
  (= branch.28 (and (and (= before.phase 8) (and (>= now before.deadline) (= before.R 0))) (= before.Q 0))))
; the specification: T28 to expired.ended in closed.draining
(assert
  (= branch.29 (and (and (= before.phase 8) (and (>= now before.deadline) (= before.R 0))) (= before.Q 1))))
; the specification: T28 to expired.ended in closed.draining
(assert
  (= branch.30 (and (and (= before.phase 8) (and (>= now before.deadline) (= before.R 0))) (= before.Q 2))))
; the specification: T28 to expired.ended in closed.draining
(assert
  (= branch.31 (and (and (= before.phase 8) (and (>= now before.deadline) (= before.R 0))) (>= before.Q 3))))
; the specification: T28 to expired.draining in closed.draining
(assert
  (= branch.32 (and (and (= before.phase 8) (and (>= now before.deadline) (> before.R 0))) (= before.Q 0))))
; the specification: T28 to expired.draining in closed.draining
(assert
  (= branch.33 (and (and (= before.phase 8) (and (>= now before.deadline) (> before.R 0))) (= before.Q 1))))
; the specification: T28 to expired.draining in closed.draining
(assert
  (= branch.34 (and (and (= before.phase 8) (and (>= now before.deadline) (> before.R 0))) (= before.Q 2))))
; the specification: T28 to expired.draining in closed.draining
(assert
  (= branch.35 (and (and (= before.phase 8) (and (>= now before.deadline) (> before.R 0))) (>= before.Q 3))))
; the specification: disabled in closed.draining
(assert
  (=
    branch.36
    (and
      (= before.phase 8)
      (not (or (and (>= now before.deadline) (= before.R 0)) (and (>= now before.deadline) (> before.R 0)))))))
; the specification: T28 to expired.ended in closed.waiting
(assert
  (= branch.37 (and (and (= before.phase 9) (>= now before.deadline)) (= before.Q 0))))
; the specification: T28 to expired.ended in closed.waiting
(assert
  (= branch.38 (and (and (= before.phase 9) (>= now before.deadline)) (= before.Q 1))))
; the specification: T28 to expired.ended in closed.waiting
(assert
  (= branch.39 (and (and (= before.phase 9) (>= now before.deadline)) (= before.Q 2))))
; the specification: T28 to expired.ended in closed.waiting
(assert
  (= branch.40 (and (and (= before.phase 9) (>= now before.deadline)) (>= before.Q 3))))
; the specification: disabled in closed.waiting
(assert
  (= branch.41 (and (= before.phase 9) (not (>= now before.deadline)))))
; the specification: disabled in closed.ended
(assert
  (= branch.42 (and (= before.phase 10) (not false))))
; the specification: disabled in canceled.draining
(assert
  (= branch.43 (and (= before.phase 11) (not false))))
; the specification: disabled in canceled.ended
(assert
  (= branch.44 (and (= before.phase 12) (not false))))
; the specification: disabled in expired.draining
(assert
  (= branch.45 (and (= before.phase 13) (not false))))
; the specification: disabled in expired.ended
(assert
  (= branch.46 (and (= before.phase 14) (not false))))
; the code: T28 to expired.draining with at=now kind=session_expired session=s row=T28
(assert
  (= end.1 (or path.1 path.2 path.33 path.34)))
; the code: T28 to expired.draining with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28
(assert
  (= end.2 (or path.3 path.5 path.35 path.37)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.3 (or path.4 path.6 path.36 path.38)))
; the code: T28 to expired.draining with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28
(assert
  (= end.4 (or path.7 path.9 path.39 path.41)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.5 (or path.8 path.10 path.40 path.42)))
; the code: T28 to expired.draining with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28, at=now kind=job_dropped session=s job=q3 cause=expired row=T28
(assert
  (= end.6 (or path.11 path.13 path.43 path.45)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28, at=now kind=job_dropped session=s job=q3 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.7 (or path.12 path.14 path.44 path.46)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.8 (or path.15 path.16)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.9 (or path.17 path.18 path.19 path.20)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.10 (or path.21 path.22 path.23 path.24 path.47 path.48 path.49 path.50)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.11 (or path.25 path.26 path.27 path.28 path.51 path.52 path.53 path.54)))
; the code: T28 to expired.ended with at=now kind=session_expired session=s row=T28, at=now kind=job_dropped session=s job=q1 cause=expired row=T28, at=now kind=job_dropped session=s job=q2 cause=expired row=T28, at=now kind=job_dropped session=s job=q3 cause=expired row=T28, at=now kind=session_ended session=s reason=its reason usage=its usage row=T28
(assert
  (= end.12 (or path.29 path.30 path.31 path.32 path.55 path.56 path.57 path.58)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (and
          (or branch.7 branch.32)
          (= (- 1) before.idle_deadline)
          (= (- 1) before.unused_deadline)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.2
        (and
          (or branch.8 branch.33)
          (= (- 1) before.idle_deadline)
          (= (- 1) before.unused_deadline)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.3
        (or
          (and
            (or branch.4 branch.13 branch.29)
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.18 branch.23 branch.38)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.4
        (and
          (or branch.9 branch.34)
          (= (- 1) before.idle_deadline)
          (= (- 1) before.unused_deadline)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.5
        (or
          (and
            (or branch.5 branch.14 branch.30)
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.19 branch.24 branch.39)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.6
        (and
          (or branch.10 branch.35)
          (= (- 1) before.idle_deadline)
          (= (- 1) before.unused_deadline)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.7
        (or
          (and
            (or branch.6 branch.15 branch.31)
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.20 branch.25 branch.40)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.8
        (or
          (and
            (or branch.3 branch.12 branch.28)
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since)))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.17 branch.22 branch.37)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.9
        (or
          (and
            (or branch.3 branch.12 branch.28)
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.17 branch.22 branch.37)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.10
        (or
          (and
            (or branch.4 branch.13 branch.29)
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.18 branch.23 branch.38)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.11
        (or
          (and
            (or branch.5 branch.14 branch.30)
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.19 branch.24 branch.39)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))))
      (=>
        end.12
        (or
          (and
            (or branch.6 branch.15 branch.31)
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true))
          (and
            (or branch.20 branch.25 branch.40)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
                (= before.unused_deadline (- 1)))
              true)))))))
(check-sat)
