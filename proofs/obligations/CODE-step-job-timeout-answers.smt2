; CODE-step-job-timeout-answers: On each path step on job_timeout answers as the specification does.
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
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
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
; a test: limit_deadline != -1
(assert
  (= test.1 (distinct limit_deadline (- 1))))
; a test: now >= limit_deadline
(assert
  (= test.2 (>= now limit_deadline)))
; a test: stop_requested
(assert
  (= test.3 stop_requested))
; a path to disabled
(assert
  (= path.1 (and test.1 test.2 test.3)))
; a path to T36
(assert
  (= path.2 (and test.1 test.2 (not test.3))))
; a path to disabled
(assert
  (= path.3 (and test.1 (not test.2))))
; a path to disabled
(assert
  (= path.4 (not test.1)))
; the specification: disabled in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: disabled in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) (not false))))
; the specification: T36 to active.busy in active.busy
(assert
  (=
    branch.3
    (and (= before.phase 3) (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
; the specification: disabled in active.busy
(assert
  (=
    branch.4
    (and
      (= before.phase 3)
      (not (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))))
; the specification: disabled in active.idle
(assert
  (= branch.5 (and (= before.phase 4) (not false))))
; the specification: disabled in deactivated.empty
(assert
  (= branch.6 (and (= before.phase 5) (not false))))
; the specification: disabled in deactivated.waiting
(assert
  (= branch.7 (and (= before.phase 6) (not false))))
; the specification: disabled in closed.unstarted
(assert
  (= branch.8 (and (= before.phase 7) (not false))))
; the specification: T36 to closed.draining in closed.draining
(assert
  (=
    branch.9
    (and (= before.phase 8) (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
; the specification: disabled in closed.draining
(assert
  (=
    branch.10
    (and
      (= before.phase 8)
      (not (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))))
; the specification: disabled in closed.waiting
(assert
  (= branch.11 (and (= before.phase 9) (not false))))
; the specification: disabled in closed.ended
(assert
  (= branch.12 (and (= before.phase 10) (not false))))
; the specification: T36 to canceled.draining in canceled.draining
(assert
  (=
    branch.13
    (and
      (= before.phase 11)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
; the specification: disabled in canceled.draining
(assert
  (=
    branch.14
    (and
      (= before.phase 11)
      (not (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))))
; the specification: disabled in canceled.ended
(assert
  (= branch.15 (and (= before.phase 12) (not false))))
; the specification: T36 to expired.draining in expired.draining
(assert
  (=
    branch.16
    (and
      (= before.phase 13)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
; the specification: disabled in expired.draining
(assert
  (=
    branch.17
    (and
      (= before.phase 13)
      (not (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))))
; the specification: disabled in expired.ended
(assert
  (= branch.18 (and (= before.phase 14) (not false))))
; the code: disabled
(assert
  (= end.1 (or path.1 path.3 path.4)))
; the code: T36
(assert
  (= end.2 path.2))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (or
          branch.1
          branch.2
          branch.4
          branch.5
          branch.6
          branch.7
          branch.8
          branch.10
          branch.11
          branch.12
          branch.14
          branch.15
          branch.17
          branch.18))
      (=>
        end.2
        (or
          (and branch.3 (= before.phase 3))
          (and branch.9 (= before.phase 8))
          (and branch.13 (= before.phase 11))
          (and branch.16 (= before.phase 13)))))))
(check-sat)
