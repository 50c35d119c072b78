; MOVE-submit-answers: On each path the move of submit answers as the specification does.
; clauses: C3, Q1, Q2, K1, P1, R1, E7
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
(declare-fun branch.3 () Bool)
(declare-fun branch.4 () Bool)
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
(declare-fun end.13 () Bool)
(declare-fun end.14 () Bool)
(declare-fun end.15 () Bool)
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
(declare-fun owned () Bool)
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
; a test: phase < closed.draining
(assert
  (= test.1 (< before.phase 8)))
; a test: phase < active.idle
(assert
  (= test.2 (< before.phase 4)))
; a test: phase < queued.waiting
(assert
  (= test.3 (< before.phase 2)))
; a test: shares_are_counted
(assert
  (= test.4 shares_are_counted))
; a test: holds
(assert
  (= test.5 before.holds))
; a test: held
(assert
  (= test.6 held))
; a test: owned
(assert
  (= test.7 owned))
; a test: unused_deadline == -1
(assert
  (= test.8 (= before.unused_deadline (- 1))))
; a test: deadline != -1
(assert
  (= test.9 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.10 (distinct before.unused_deadline (- 1))))
; a test: phase < active.busy
(assert
  (= test.11 (< before.phase 3)))
; a test: phase < deactivated.waiting
(assert
  (= test.12 (< before.phase 6)))
; a test: phase < deactivated.empty
(assert
  (= test.13 (< before.phase 5)))
; a test: idle_deadline == -1
(assert
  (= test.14 (= before.idle_deadline (- 1))))
; a test: idle_deadline != -1
(assert
  (= test.15 (distinct before.idle_deadline (- 1))))
; a test: phase < closed.unstarted
(assert
  (= test.16 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.17 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.18 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.19 (< before.phase 10)))
; a test: phase < expired.draining
(assert
  (= test.20 (< before.phase 13)))
; a test: phase < canceled.ended
(assert
  (= test.21 (< before.phase 12)))
; a test: phase < expired.ended
(assert
  (= test.22 (< before.phase 14)))
; a path to T02 to queued.waiting
(assert
  (=
    path.1
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.2
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
(assert
  (=
    path.3
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.4
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
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
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
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
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
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
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
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
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
(assert
  (=
    path.9
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.10
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
(assert
  (=
    path.11
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.12
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
(assert
  (=
    path.13
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.14
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T02 to queued.waiting
(assert
  (=
    path.15
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T02 to queued.waiting
(assert
  (=
    path.16
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.9)
      test.10)))
; a path to T03 to queued.waiting
(assert
  (=
    path.17
    (and
      test.1
      test.2
      (not test.3)
      test.11
      test.4
      (not test.5)
      test.6
      test.7
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.18
    (and
      test.1
      test.2
      (not test.3)
      test.11
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      test.11
      test.4
      (not test.5)
      (not test.6)
      test.7
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.20
    (and
      test.1
      test.2
      (not test.3)
      test.11
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.21
    (and
      test.1
      test.2
      (not test.3)
      test.11
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.22
    (and
      test.1
      test.2
      (not test.3)
      test.11
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.23
    (and
      test.1
      test.2
      (not test.3)
      test.11
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T03 to queued.waiting
(assert
  (=
    path.24
    (and
      test.1
      test.2
      (not test.3)
      test.11
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.9)
      (not test.10)
      (not test.9)
      (not test.10))))
; a path to T05 to active.busy
(assert
  (=
    path.25
    (and test.1 test.2 (not test.3) (not test.11) test.4 test.5 test.7 test.9 (not test.10) test.9 (not test.10))))
; a path to T05 to active.busy
(assert
  (=
    path.26
    (and
      test.1
      test.2
      (not test.3)
      (not test.11)
      test.4
      test.5
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T05 to active.busy
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      (not test.11)
      (not test.4)
      test.5
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T05 to active.busy
(assert
  (=
    path.28
    (and
      test.1
      test.2
      (not test.3)
      (not test.11)
      (not test.4)
      test.5
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T09 to active.busy
(assert
  (=
    path.29
    (and
      test.1
      (not test.2)
      test.12
      test.13
      test.4
      test.5
      test.7
      (not test.14)
      test.8
      test.15
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T09 to active.busy
(assert
  (=
    path.30
    (and
      test.1
      (not test.2)
      test.12
      test.13
      test.4
      test.5
      (not test.7)
      (not test.14)
      test.8
      test.15
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T09 to active.busy
(assert
  (=
    path.31
    (and
      test.1
      (not test.2)
      test.12
      test.13
      (not test.4)
      test.5
      test.7
      (not test.14)
      test.8
      test.15
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T09 to active.busy
(assert
  (=
    path.32
    (and
      test.1
      (not test.2)
      test.12
      test.13
      (not test.4)
      test.5
      (not test.7)
      (not test.14)
      test.8
      test.15
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.33
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      test.4
      (not test.5)
      test.6
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.34
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.35
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      test.4
      (not test.5)
      (not test.6)
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.36
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.37
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.38
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.39
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T11 to deactivated.waiting
(assert
  (=
    path.40
    (and
      test.1
      (not test.2)
      test.12
      (not test.13)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.41
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      test.4
      (not test.5)
      test.6
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.42
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.43
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      test.4
      (not test.5)
      (not test.6)
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.44
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      test.4
      (not test.5)
      (not test.6)
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.45
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.46
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.47
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to T12 to deactivated.waiting
(assert
  (=
    path.48
    (and
      test.1
      (not test.2)
      (not test.12)
      test.16
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.9
      (not test.10)
      test.9
      (not test.10))))
; a path to refused not_accepting
(assert
  (= path.49 (and test.1 (not test.2) (not test.12) (not test.16) test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.50 (and test.1 (not test.2) (not test.12) (not test.16) test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.51 (and test.1 (not test.2) (not test.12) (not test.16) test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.52 (and test.1 (not test.2) (not test.12) (not test.16) test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.53 (and test.1 (not test.2) (not test.12) (not test.16) (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.54 (and test.1 (not test.2) (not test.12) (not test.16) (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.55 (and test.1 (not test.2) (not test.12) (not test.16) (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.56
    (and test.1 (not test.2) (not test.12) (not test.16) (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.57 (and (not test.1) test.17 test.18 test.4 test.5 test.7)))
; a path to refused not_accepting
(assert
  (= path.58 (and (not test.1) test.17 test.18 test.4 test.5 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.59 (and (not test.1) test.17 test.18 (not test.4) test.5 test.7)))
; a path to refused not_accepting
(assert
  (= path.60 (and (not test.1) test.17 test.18 (not test.4) test.5 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.61 (and (not test.1) test.17 (not test.18) test.19 test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.62 (and (not test.1) test.17 (not test.18) test.19 test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.63 (and (not test.1) test.17 (not test.18) test.19 test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.64 (and (not test.1) test.17 (not test.18) test.19 test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.65 (and (not test.1) test.17 (not test.18) test.19 (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.66 (and (not test.1) test.17 (not test.18) test.19 (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.67 (and (not test.1) test.17 (not test.18) test.19 (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.68 (and (not test.1) test.17 (not test.18) test.19 (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.69 (and (not test.1) test.17 (not test.18) (not test.19) test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.70 (and (not test.1) test.17 (not test.18) (not test.19) test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.71 (and (not test.1) test.17 (not test.18) (not test.19) test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.72 (and (not test.1) test.17 (not test.18) (not test.19) test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.73 (and (not test.1) test.17 (not test.18) (not test.19) (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.74 (and (not test.1) test.17 (not test.18) (not test.19) (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.75 (and (not test.1) test.17 (not test.18) (not test.19) (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.76
    (and (not test.1) test.17 (not test.18) (not test.19) (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.77 (and (not test.1) (not test.17) test.20 test.21 test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.78 (and (not test.1) (not test.17) test.20 test.21 test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.79 (and (not test.1) (not test.17) test.20 test.21 test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.80 (and (not test.1) (not test.17) test.20 test.21 test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.81 (and (not test.1) (not test.17) test.20 test.21 (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.82 (and (not test.1) (not test.17) test.20 test.21 (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.83 (and (not test.1) (not test.17) test.20 test.21 (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.84 (and (not test.1) (not test.17) test.20 test.21 (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.85 (and (not test.1) (not test.17) test.20 (not test.21) test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.86 (and (not test.1) (not test.17) test.20 (not test.21) test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.87 (and (not test.1) (not test.17) test.20 (not test.21) test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.88 (and (not test.1) (not test.17) test.20 (not test.21) test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.89 (and (not test.1) (not test.17) test.20 (not test.21) (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.90 (and (not test.1) (not test.17) test.20 (not test.21) (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.91 (and (not test.1) (not test.17) test.20 (not test.21) (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.92
    (and (not test.1) (not test.17) test.20 (not test.21) (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.93 (and (not test.1) (not test.17) (not test.20) test.22 test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.94 (and (not test.1) (not test.17) (not test.20) test.22 test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.95 (and (not test.1) (not test.17) (not test.20) test.22 test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (= path.96 (and (not test.1) (not test.17) (not test.20) test.22 test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.97 (and (not test.1) (not test.17) (not test.20) test.22 (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.98 (and (not test.1) (not test.17) (not test.20) test.22 (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.99 (and (not test.1) (not test.17) (not test.20) test.22 (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.100
    (and (not test.1) (not test.17) (not test.20) test.22 (not test.4) (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.101 (and (not test.1) (not test.17) (not test.20) (not test.22) test.4 (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (= path.102 (and (not test.1) (not test.17) (not test.20) (not test.22) test.4 (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (= path.103 (and (not test.1) (not test.17) (not test.20) (not test.22) test.4 (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.104
    (and (not test.1) (not test.17) (not test.20) (not test.22) test.4 (not test.5) (not test.6) (not test.7))))
; a path to refused not_accepting
(assert
  (= path.105 (and (not test.1) (not test.17) (not test.20) (not test.22) (not test.4) (not test.5) test.6 test.7)))
; a path to refused not_accepting
(assert
  (=
    path.106
    (and (not test.1) (not test.17) (not test.20) (not test.22) (not test.4) (not test.5) test.6 (not test.7))))
; a path to refused not_accepting
(assert
  (=
    path.107
    (and (not test.1) (not test.17) (not test.20) (not test.22) (not test.4) (not test.5) (not test.6) test.7)))
; a path to refused not_accepting
(assert
  (=
    path.108
    (and (not test.1) (not test.17) (not test.20) (not test.22) (not test.4) (not test.5) (not test.6) (not test.7))))
; the specification: T02 to queued.waiting in queued.empty
(assert
  (= branch.1 (and (and (= before.phase 1) true) owned)))
; the specification: T02 to queued.waiting in queued.empty
(assert
  (= branch.2 (and (and (= before.phase 1) true) (not owned))))
; the specification: T03 to queued.waiting in queued.waiting
(assert
  (= branch.3 (and (and (= before.phase 2) true) owned)))
; the specification: T03 to queued.waiting in queued.waiting
(assert
  (= branch.4 (and (and (= before.phase 2) true) (not owned))))
; the specification: T05 to active.busy in active.busy
(assert
  (= branch.5 (and (and (= before.phase 3) true) owned)))
; the specification: T05 to active.busy in active.busy
(assert
  (= branch.6 (and (and (= before.phase 3) true) (not owned))))
; the specification: T09 to active.busy in active.idle
(assert
  (= branch.7 (and (and (= before.phase 4) true) owned)))
; the specification: T09 to active.busy in active.idle
(assert
  (= branch.8 (and (and (= before.phase 4) true) (not owned))))
; the specification: T11 to deactivated.waiting in deactivated.empty
(assert
  (= branch.9 (and (and (= before.phase 5) true) owned)))
; the specification: T11 to deactivated.waiting in deactivated.empty
(assert
  (= branch.10 (and (and (= before.phase 5) true) (not owned))))
; the specification: T12 to deactivated.waiting in deactivated.waiting
(assert
  (= branch.11 (and (and (= before.phase 6) true) owned)))
; the specification: T12 to deactivated.waiting in deactivated.waiting
(assert
  (= branch.12 (and (and (= before.phase 6) true) (not owned))))
; the specification: refused not_accepting in closed.unstarted
(assert
  (= branch.13 (and (= before.phase 7) true)))
; the specification: refused not_accepting in closed.draining
(assert
  (= branch.14 (and (= before.phase 8) true)))
; the specification: refused not_accepting in closed.waiting
(assert
  (= branch.15 (and (= before.phase 9) true)))
; the specification: refused not_accepting in closed.ended
(assert
  (= branch.16 (and (= before.phase 10) true)))
; the specification: refused not_accepting in canceled.draining
(assert
  (= branch.17 (and (= before.phase 11) true)))
; the specification: refused not_accepting in canceled.ended
(assert
  (= branch.18 (and (= before.phase 12) true)))
; the specification: refused not_accepting in expired.draining
(assert
  (= branch.19 (and (= before.phase 13) true)))
; the specification: refused not_accepting in expired.ended
(assert
  (= branch.20 (and (= before.phase 14) true)))
; the code: T02 to queued.waiting with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T02
(assert
  (= end.1 (or path.1 path.5 path.9 path.13)))
; the code: T02 to queued.waiting with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T02
(assert
  (= end.2 (or path.2 path.6 path.10 path.14)))
; the code: T02 to queued.waiting with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T02
(assert
  (= end.3 (or path.3 path.7 path.11 path.15)))
; the code: T02 to queued.waiting with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T02
(assert
  (= end.4 (or path.4 path.8 path.12 path.16)))
; the code: T03 to queued.waiting with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T03
(assert
  (= end.5 (or path.17 path.19 path.21 path.23)))
; the code: T03 to queued.waiting with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T03
(assert
  (= end.6 (or path.18 path.20 path.22 path.24)))
; the code: T05 to active.busy with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T05
(assert
  (= end.7 (or path.25 path.27)))
; the code: T05 to active.busy with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T05
(assert
  (= end.8 (or path.26 path.28)))
; the code: T09 to active.busy with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T09
(assert
  (= end.9 (or path.29 path.31)))
; the code: T09 to active.busy with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T09
(assert
  (= end.10 (or path.30 path.32)))
; the code: T11 to deactivated.waiting with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T11
(assert
  (= end.11 (or path.33 path.35 path.37 path.39)))
; the code: T11 to deactivated.waiting with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T11
(assert
  (= end.12 (or path.34 path.36 path.38 path.40)))
; the code: T12 to deactivated.waiting with at=now kind=job_submitted session=s job=new owner=o time_limit=7 row=T12
(assert
  (= end.13 (or path.41 path.43 path.45 path.47)))
; the code: T12 to deactivated.waiting with at=now kind=job_submitted session=s job=new owner=p time_limit=7 row=T12
(assert
  (= end.14 (or path.42 path.44 path.46 path.48)))
; the code: refused not_accepting
(assert
  (=
    end.15
    (or
      path.49
      path.50
      path.51
      path.52
      path.53
      path.54
      path.55
      path.56
      path.57
      path.58
      path.59
      path.60
      path.61
      path.62
      path.63
      path.64
      path.65
      path.66
      path.67
      path.68
      path.69
      path.70
      path.71
      path.72
      path.73
      path.74
      path.75
      path.76
      path.77
      path.78
      path.79
      path.80
      path.81
      path.82
      path.83
      path.84
      path.85
      path.86
      path.87
      path.88
      path.89
      path.90
      path.91
      path.92
      path.93
      path.94
      path.95
      path.96
      path.97
      path.98
      path.99
      path.100
      path.101
      path.102
      path.103
      path.104
      path.105
      path.106
      path.107
      path.108)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (and
          branch.1
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.2
        (and
          branch.1
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (= before.deadline (- 1))
              (or
                (= before.unused_deadline (- 1))
                (= before.unused_deadline before.unused_deadline)
                (= before.unused_deadline before.unused_deadline)))
            true)))
      (=>
        end.3
        (and
          branch.2
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.4
        (and
          branch.2
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
            true)
          (=
            (and
              (= before.deadline (- 1))
              (or
                (= before.unused_deadline (- 1))
                (= before.unused_deadline before.unused_deadline)
                (= before.unused_deadline before.unused_deadline)))
            true)))
      (=>
        end.5
        (and
          branch.3
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.6
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
        end.7
        (and
          branch.5
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
        end.8
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
        end.9
        (and
          branch.7
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
        end.10
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
        end.11
        (and
          branch.9
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
        end.12
        (and
          branch.10
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
        end.13
        (and
          branch.11
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
        end.14
        (and
          branch.12
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
      (=> end.15 (or branch.13 branch.14 branch.15 branch.16 branch.17 branch.18 branch.19 branch.20)))))
(check-sat)
