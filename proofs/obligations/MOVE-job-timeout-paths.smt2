; MOVE-job-timeout-paths: Every session takes exactly one path of the move of job_timeout.
; clauses: K5, X1, X6
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
(declare-fun earlier.11 () Bool)
(declare-fun earlier.12 () Bool)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun earlier.6 () Bool)
(declare-fun earlier.7 () Bool)
(declare-fun earlier.8 () Bool)
(declare-fun earlier.9 () Bool)
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
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
(declare-fun r1.started_at () Int)
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
(declare-fun test.2 () Bool)
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
; a job is running
(assert
  (> before.R 0))
; the limit of the job is armed and due
(assert
  (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))
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
; a test: stop_requested
(assert
  (= test.5 stop_requested))
; a test: limit_deadline != -1
(assert
  (= test.6 (distinct limit_deadline (- 1))))
; a test: shares_are_counted
(assert
  (= test.7 shares_are_counted))
; a test: holds
(assert
  (= test.8 before.holds))
; a test: r1.started_at + limit_deadline - r1.started_at != -1
(assert
  (= test.9 (distinct (+ r1.started_at (+ limit_deadline (* (- 1) r1.started_at))) (- 1))))
; a test: now >= r1.started_at + limit_deadline - r1.started_at
(assert
  (= test.10 (>= now (+ r1.started_at (+ limit_deadline (* (- 1) r1.started_at))))))
; a test: deadline != -1
(assert
  (= test.11 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.12 (distinct before.unused_deadline (- 1))))
; a test: phase < canceled.draining
(assert
  (= test.13 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.14 (< before.phase 9)))
; a test: phase < expired.draining
(assert
  (= test.15 (< before.phase 13)))
; a test: phase < canceled.ended
(assert
  (= test.16 (< before.phase 12)))
; a test: held
(assert
  (= test.17 held))
; a test: phase < expired.ended
(assert
  (= test.18 (< before.phase 14)))
; a path to T36 to active.busy
(assert
  (=
    path.1
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to active.busy
(assert
  (=
    path.2
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to closed.draining
(assert
  (=
    path.3
    (and
      (not test.1)
      test.13
      test.14
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to closed.draining
(assert
  (=
    path.4
    (and
      (not test.1)
      test.13
      test.14
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to canceled.draining
(assert
  (=
    path.5
    (and
      (not test.1)
      (not test.13)
      test.15
      test.16
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.17
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to canceled.draining
(assert
  (=
    path.6
    (and
      (not test.1)
      (not test.13)
      test.15
      test.16
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.17)
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to canceled.draining
(assert
  (=
    path.7
    (and
      (not test.1)
      (not test.13)
      test.15
      test.16
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.17
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to canceled.draining
(assert
  (=
    path.8
    (and
      (not test.1)
      (not test.13)
      test.15
      test.16
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.17)
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to expired.draining
(assert
  (=
    path.9
    (and
      (not test.1)
      (not test.13)
      (not test.15)
      test.18
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.17
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to expired.draining
(assert
  (=
    path.10
    (and
      (not test.1)
      (not test.13)
      (not test.15)
      test.18
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.17)
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to expired.draining
(assert
  (=
    path.11
    (and
      (not test.1)
      (not test.13)
      (not test.15)
      test.18
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.17
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
; a path to T36 to expired.draining
(assert
  (=
    path.12
    (and
      (not test.1)
      (not test.13)
      (not test.15)
      test.18
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.17)
      test.9
      test.10
      test.11
      (not test.12)
      test.11
      (not test.12))))
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
; the negation of the claim
(assert
  (not
    (and
      earlier.12
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
      (not (and path.12 earlier.11)))))
(check-sat)
