; MOVE-close-answers: On each path the move of close answers as the specification does.
; clauses: K1, E1, E2, E3, E10
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
(declare-fun end.2 () Bool)
(declare-fun end.3 () Bool)
(declare-fun end.4 () Bool)
(declare-fun end.5 () Bool)
(declare-fun end.6 () Bool)
(declare-fun end.7 () Bool)
(declare-fun end.8 () Bool)
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
; a test: metered_since == -1
(assert
  (= test.7 (= before.metered_since (- 1))))
; a test: holds == False
(assert
  (= test.8 (= before.holds false)))
; a test: idle_deadline == -1
(assert
  (= test.9 (= before.idle_deadline (- 1))))
; a test: unused_deadline == -1
(assert
  (= test.10 (= before.unused_deadline (- 1))))
; a test: now != -1
(assert
  (= test.11 (distinct now (- 1))))
; a test: deadline != -1
(assert
  (= test.12 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.13 (distinct before.unused_deadline (- 1))))
; a test: idle_deadline != -1
(assert
  (= test.14 (distinct before.idle_deadline (- 1))))
; a test: holds != False
(assert
  (= test.15 (distinct before.holds false)))
; a test: phase < active.busy
(assert
  (= test.16 (< before.phase 3)))
; a test: ended_at != -1
(assert
  (= test.17 (distinct before.ended_at (- 1))))
; a test: phase < deactivated.waiting
(assert
  (= test.18 (< before.phase 6)))
; a test: phase < deactivated.empty
(assert
  (= test.19 (< before.phase 5)))
; a test: phase < closed.unstarted
(assert
  (= test.20 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.21 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.22 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.23 (< before.phase 10)))
; a test: phase < expired.draining
(assert
  (= test.24 (< before.phase 13)))
; a test: phase < canceled.ended
(assert
  (= test.25 (< before.phase 12)))
; a test: phase < expired.ended
(assert
  (= test.26 (< before.phase 14)))
; a path to T17 to closed.ended
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
      test.9
      test.10
      test.11
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T17 to closed.ended
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
      test.8
      test.9
      (not test.10)
      (not test.14)
      (not test.15)
      test.11
      (not test.12)
      test.13
      (not test.12)
      test.13)))
; a path to T17 to closed.ended
(assert
  (=
    path.3
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.4
    (and
      test.1
      test.2
      test.3
      test.4
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.14)
      (not test.15)
      test.11
      (not test.12)
      test.13
      (not test.12)
      test.13)))
; a path to T17 to closed.ended
(assert
  (=
    path.5
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.6
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.14)
      (not test.15)
      test.11
      (not test.12)
      test.13
      (not test.12)
      test.13)))
; a path to T17 to closed.ended
(assert
  (=
    path.7
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.8
    (and
      test.1
      test.2
      test.3
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.14)
      (not test.15)
      test.11
      (not test.12)
      test.13
      (not test.12)
      test.13)))
; a path to T18 to closed.unstarted
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      test.16
      test.4
      (not test.5)
      test.6
      (not test.17)
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T18 to closed.unstarted
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      test.16
      test.4
      (not test.5)
      (not test.6)
      (not test.17)
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T18 to closed.unstarted
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      test.16
      (not test.4)
      (not test.5)
      test.6
      (not test.17)
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T18 to closed.unstarted
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      test.16
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.17)
      (not test.12)
      (not test.13)
      (not test.12)
      (not test.13))))
; a path to T19 to closed.draining
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      (not test.16)
      test.4
      test.5
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T19 to closed.draining
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      (not test.16)
      (not test.4)
      test.5
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.15
    (and
      test.1
      (not test.2)
      test.18
      test.19
      test.4
      test.5
      (not test.7)
      (not test.8)
      test.14
      test.15
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.16
    (and
      test.1
      (not test.2)
      test.18
      test.19
      (not test.4)
      test.5
      (not test.7)
      (not test.8)
      test.14
      test.15
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.17
    (and
      test.1
      (not test.2)
      test.18
      (not test.19)
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.18
    (and
      test.1
      (not test.2)
      test.18
      (not test.19)
      test.4
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      test.10
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.19
    (and
      test.1
      (not test.2)
      test.18
      (not test.19)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T17 to closed.ended
(assert
  (=
    path.20
    (and
      test.1
      (not test.2)
      test.18
      (not test.19)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      test.10
      test.11
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T20 to closed.waiting
(assert
  (=
    path.21
    (and
      test.1
      (not test.2)
      (not test.18)
      test.20
      test.4
      (not test.5)
      test.6
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T20 to closed.waiting
(assert
  (=
    path.22
    (and
      test.1
      (not test.2)
      (not test.18)
      test.20
      test.4
      (not test.5)
      (not test.6)
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T20 to closed.waiting
(assert
  (=
    path.23
    (and
      test.1
      (not test.2)
      (not test.18)
      test.20
      (not test.4)
      (not test.5)
      test.6
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to T20 to closed.waiting
(assert
  (=
    path.24
    (and
      test.1
      (not test.2)
      (not test.18)
      test.20
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.17)
      test.12
      (not test.13)
      test.12
      (not test.13))))
; a path to no-op
(assert
  (= path.25 (and test.1 (not test.2) (not test.18) (not test.20) test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.26 (and test.1 (not test.2) (not test.18) (not test.20) test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.27 (and test.1 (not test.2) (not test.18) (not test.20) (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.28 (and test.1 (not test.2) (not test.18) (not test.20) (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.29 (and (not test.1) test.21 test.22 test.4 test.5)))
; a path to no-op
(assert
  (= path.30 (and (not test.1) test.21 test.22 (not test.4) test.5)))
; a path to no-op
(assert
  (= path.31 (and (not test.1) test.21 (not test.22) test.23 test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.32 (and (not test.1) test.21 (not test.22) test.23 test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.33 (and (not test.1) test.21 (not test.22) test.23 (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.34 (and (not test.1) test.21 (not test.22) test.23 (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.35 (and (not test.1) test.21 (not test.22) (not test.23) test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.36 (and (not test.1) test.21 (not test.22) (not test.23) test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.37 (and (not test.1) test.21 (not test.22) (not test.23) (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.38 (and (not test.1) test.21 (not test.22) (not test.23) (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.39 (and (not test.1) (not test.21) test.24 test.25 test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.40 (and (not test.1) (not test.21) test.24 test.25 test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.41 (and (not test.1) (not test.21) test.24 test.25 (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.42 (and (not test.1) (not test.21) test.24 test.25 (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.43 (and (not test.1) (not test.21) test.24 (not test.25) test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.44 (and (not test.1) (not test.21) test.24 (not test.25) test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.45 (and (not test.1) (not test.21) test.24 (not test.25) (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.46 (and (not test.1) (not test.21) test.24 (not test.25) (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.47 (and (not test.1) (not test.21) (not test.24) test.26 test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.48 (and (not test.1) (not test.21) (not test.24) test.26 test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.49 (and (not test.1) (not test.21) (not test.24) test.26 (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.50 (and (not test.1) (not test.21) (not test.24) test.26 (not test.4) (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.51 (and (not test.1) (not test.21) (not test.24) (not test.26) test.4 (not test.5) test.6)))
; a path to no-op
(assert
  (= path.52 (and (not test.1) (not test.21) (not test.24) (not test.26) test.4 (not test.5) (not test.6))))
; a path to no-op
(assert
  (= path.53 (and (not test.1) (not test.21) (not test.24) (not test.26) (not test.4) (not test.5) test.6)))
; a path to no-op
(assert
  (= path.54 (and (not test.1) (not test.21) (not test.24) (not test.26) (not test.4) (not test.5) (not test.6))))
; the specification: T17 to closed.ended in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) true)))
; the specification: T18 to closed.unstarted in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) true)))
; the specification: T19 to closed.draining in active.busy
(assert
  (= branch.3 (and (= before.phase 3) true)))
; the specification: T17 to closed.ended in active.idle
(assert
  (= branch.4 (and (= before.phase 4) true)))
; the specification: T17 to closed.ended in deactivated.empty
(assert
  (= branch.5 (and (= before.phase 5) true)))
; the specification: T20 to closed.waiting in deactivated.waiting
(assert
  (= branch.6 (and (= before.phase 6) true)))
; the specification: no-op in closed.unstarted
(assert
  (= branch.7 (and (= before.phase 7) true)))
; the specification: no-op in closed.draining
(assert
  (= branch.8 (and (= before.phase 8) true)))
; the specification: no-op in closed.waiting
(assert
  (= branch.9 (and (= before.phase 9) true)))
; the specification: no-op in closed.ended
(assert
  (= branch.10 (and (= before.phase 10) true)))
; the specification: no-op in canceled.draining
(assert
  (= branch.11 (and (= before.phase 11) true)))
; the specification: no-op in canceled.ended
(assert
  (= branch.12 (and (= before.phase 12) true)))
; the specification: no-op in expired.draining
(assert
  (= branch.13 (and (= before.phase 13) true)))
; the specification: no-op in expired.ended
(assert
  (= branch.14 (and (= before.phase 14) true)))
; the code: T17 to closed.ended with at=now kind=session_closed session=s row=T17, at=now kind=session_ended session=s reason=its reason usage=its usage row=T17
(assert
  (= end.1 (or path.1 path.3 path.5 path.7)))
; the code: T17 to closed.ended with at=now kind=session_closed session=s row=T17, at=now kind=session_ended session=s reason=its reason usage=its usage row=T17
(assert
  (= end.2 (or path.2 path.4 path.6 path.8)))
; the code: T18 to closed.unstarted with at=now kind=session_closed session=s row=T18
(assert
  (= end.3 (or path.9 path.10 path.11 path.12)))
; the code: T19 to closed.draining with at=now kind=session_closed session=s row=T19
(assert
  (= end.4 (or path.13 path.14)))
; the code: T17 to closed.ended with at=now kind=session_closed session=s row=T17, at=now kind=session_ended session=s reason=its reason usage=its usage row=T17
(assert
  (= end.5 (or path.15 path.16)))
; the code: T17 to closed.ended with at=now kind=session_closed session=s row=T17, at=now kind=session_ended session=s reason=its reason usage=its usage row=T17
(assert
  (= end.6 (or path.17 path.18 path.19 path.20)))
; the code: T20 to closed.waiting with at=now kind=session_closed session=s row=T20
(assert
  (= end.7 (or path.21 path.22 path.23 path.24)))
; the code: no-op
(assert
  (=
    end.8
    (or
      path.25
      path.26
      path.27
      path.28
      path.29
      path.30
      path.31
      path.32
      path.33
      path.34
      path.35
      path.36
      path.37
      path.38
      path.39
      path.40
      path.41
      path.42
      path.43
      path.44
      path.45
      path.46
      path.47
      path.48
      path.49
      path.50
      path.51
      path.52
      path.53
      path.54)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (or
          (and
            (or branch.1 branch.5)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true))
          (and
            branch.4
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
            (=
              (and
                (or (= before.deadline (- 1)) (= before.deadline before.deadline))
                (or (= (- 1) (- 1)) (= (- 1) before.unused_deadline)))
              true)
            (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true))))
      (=>
        end.2
        (or
          (and
            (or branch.1 branch.5)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= false before.holds)
            (= before.idle_deadline (- 1))
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
              true))
          (and
            branch.4
            (= before.usage (+ before.usage now (* (- 1) before.metered_since)))
            (= before.idle_deadline (- 1))
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
              true))))
      (=>
        end.3
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
        end.4
        (and
          branch.3
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
        (or
          (and
            (or branch.1 branch.5)
            (= false before.holds)
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
              true))
          (and
            branch.4
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
              true))))
      (=>
        end.6
        (or
          (and
            (or branch.1 branch.5)
            (= false before.holds)
            (= (- 1) before.metered_since)
            (= false before.holds)
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
            branch.4
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
              true))))
      (=>
        end.7
        (and
          branch.6
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
      (=> end.8 (or branch.7 branch.8 branch.9 branch.10 branch.11 branch.12 branch.13 branch.14)))))
(check-sat)
