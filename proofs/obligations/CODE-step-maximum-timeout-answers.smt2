; CODE-step-maximum-timeout-answers: On each path step on maximum_timeout answers as the specification does.
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
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
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
; a test: phase == active.busy
(assert
  (= test.1 (= before.phase 3)))
; a test: now < deadline
(assert
  (= test.2 (< now before.deadline)))
; a test: R > 0
(assert
  (= test.3 (> before.R 0)))
; a test: metered_since == -1
(assert
  (= test.4 (= before.metered_since (- 1))))
; a test: phase == active.idle
(assert
  (= test.5 (= before.phase 4)))
; a test: phase == deactivated.empty
(assert
  (= test.6 (= before.phase 5)))
; a test: phase == deactivated.waiting
(assert
  (= test.7 (= before.phase 6)))
; a test: phase == closed.draining
(assert
  (= test.8 (= before.phase 8)))
; a test: phase == closed.waiting
(assert
  (= test.9 (= before.phase 9)))
; a path to disabled
(assert
  (= path.1 (and test.1 test.2)))
; a path to T28 to expired.draining
(assert
  (= path.2 (and test.1 (not test.2) test.3)))
; a path to T28 to expired.ended
(assert
  (= path.3 (and test.1 (not test.2) (not test.3) (not test.4))))
; a path to disabled
(assert
  (= path.4 (and (not test.1) test.5 test.2)))
; a path to T28 to expired.ended
(assert
  (= path.5 (and (not test.1) test.5 (not test.2) (not test.3) (not test.4))))
; a path to disabled
(assert
  (= path.6 (and (not test.1) (not test.5) test.6 test.2)))
; a path to T28 to expired.ended
(assert
  (= path.7 (and (not test.1) (not test.5) test.6 (not test.2) (not test.3) test.4)))
; a path to disabled
(assert
  (= path.8 (and (not test.1) (not test.5) (not test.6) test.7 test.2)))
; a path to T28 to expired.ended
(assert
  (= path.9 (and (not test.1) (not test.5) (not test.6) test.7 (not test.2) (not test.3) test.4)))
; a path to disabled
(assert
  (= path.10 (and (not test.1) (not test.5) (not test.6) (not test.7) test.8 test.2)))
; a path to T28 to expired.draining
(assert
  (= path.11 (and (not test.1) (not test.5) (not test.6) (not test.7) test.8 (not test.2) test.3)))
; a path to T28 to expired.ended
(assert
  (= path.12 (and (not test.1) (not test.5) (not test.6) (not test.7) test.8 (not test.2) (not test.3) (not test.4))))
; a path to disabled
(assert
  (= path.13 (and (not test.1) (not test.5) (not test.6) (not test.7) (not test.8) test.9 test.2)))
; a path to T28 to expired.ended
(assert
  (=
    path.14
    (and (not test.1) (not test.5) (not test.6) (not test.7) (not test.8) test.9 (not test.2) (not test.3) test.4)))
; a path to disabled
(assert
  (= path.15 (and (not test.1) (not test.5) (not test.6) (not test.7) (not test.8) (not test.9))))
; the specification: disabled in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: disabled in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) (not false))))
; the specification: T28 to expired.ended in active.busy
(assert
  (= branch.3 (and (= before.phase 3) (and (>= now before.deadline) (= before.R 0)))))
; the specification: T28 to expired.draining in active.busy
(assert
  (= branch.4 (and (= before.phase 3) (and (>= now before.deadline) (> before.R 0)))))
; the specification: disabled in active.busy
(assert
  (=
    branch.5
    (and
      (= before.phase 3)
      (not (or (and (>= now before.deadline) (= before.R 0)) (and (>= now before.deadline) (> before.R 0)))))))
; the specification: T28 to expired.ended in active.idle
(assert
  (= branch.6 (and (= before.phase 4) (and (>= now before.deadline) (= before.R 0)))))
; the specification: disabled in active.idle
(assert
  (= branch.7 (and (= before.phase 4) (not (and (>= now before.deadline) (= before.R 0))))))
; the specification: T28 to expired.ended in deactivated.empty
(assert
  (= branch.8 (and (= before.phase 5) (>= now before.deadline))))
; the specification: disabled in deactivated.empty
(assert
  (= branch.9 (and (= before.phase 5) (not (>= now before.deadline)))))
; the specification: T28 to expired.ended in deactivated.waiting
(assert
  (= branch.10 (and (= before.phase 6) (>= now before.deadline))))
; the specification: disabled in deactivated.waiting
(assert
  (= branch.11 (and (= before.phase 6) (not (>= now before.deadline)))))
; the specification: disabled in closed.unstarted
(assert
  (= branch.12 (and (= before.phase 7) (not false))))
; the specification: T28 to expired.ended in closed.draining
(assert
  (= branch.13 (and (= before.phase 8) (and (>= now before.deadline) (= before.R 0)))))
; the specification: T28 to expired.draining in closed.draining
(assert
  (= branch.14 (and (= before.phase 8) (and (>= now before.deadline) (> before.R 0)))))
; the specification: disabled in closed.draining
(assert
  (=
    branch.15
    (and
      (= before.phase 8)
      (not (or (and (>= now before.deadline) (= before.R 0)) (and (>= now before.deadline) (> before.R 0)))))))
; the specification: T28 to expired.ended in closed.waiting
(assert
  (= branch.16 (and (= before.phase 9) (>= now before.deadline))))
; the specification: disabled in closed.waiting
(assert
  (= branch.17 (and (= before.phase 9) (not (>= now before.deadline)))))
; the specification: disabled in closed.ended
(assert
  (= branch.18 (and (= before.phase 10) (not false))))
; the specification: disabled in canceled.draining
(assert
  (= branch.19 (and (= before.phase 11) (not false))))
; the specification: disabled in canceled.ended
(assert
  (= branch.20 (and (= before.phase 12) (not false))))
; the specification: disabled in expired.draining
(assert
  (= branch.21 (and (= before.phase 13) (not false))))
; the specification: disabled in expired.ended
(assert
  (= branch.22 (and (= before.phase 14) (not false))))
; the code: disabled
(assert
  (= end.1 (or path.1 path.4 path.6 path.8 path.10 path.13 path.15)))
; the code: T28 to expired.draining
(assert
  (= end.2 (or path.2 path.11)))
; the code: T28 to expired.ended
(assert
  (= end.3 (or path.3 path.5 path.12)))
; the code: T28 to expired.ended
(assert
  (= end.4 (or path.7 path.9 path.14)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (or
          branch.1
          branch.2
          branch.5
          branch.7
          branch.9
          branch.11
          branch.12
          branch.15
          branch.17
          branch.18
          branch.19
          branch.20
          branch.21
          branch.22))
      (=> end.2 (and (or branch.4 branch.14) (= (- 1) before.idle_deadline) (= (- 1) before.unused_deadline)))
      (=>
        end.3
        (or
          (and
            (or branch.3 branch.6 branch.13)
            (=
              (+ (+ before.usage now) (* (- 1) before.metered_since))
              (+ before.usage now (* (- 1) before.metered_since))))
          (and
            (or branch.8 branch.10 branch.16)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)
            (= (+ (+ before.usage now) (* (- 1) before.metered_since)) before.usage))))
      (=>
        end.4
        (or
          (and (or branch.3 branch.6 branch.13) (= before.usage (+ before.usage now (* (- 1) before.metered_since))))
          (and
            (or branch.8 branch.10 branch.16)
            (= false before.holds)
            (= (- 1) before.idle_deadline)
            (= (- 1) before.unused_deadline)
            (= (- 1) before.metered_since)))))))
(check-sat)
