; S18-open: A closed session without work has ended.
; clauses: E2, E9
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
(declare-fun before.metered_since () Int)
(declare-fun before.phase () Int)
(declare-fun before.reason () Int)
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
; the session is opened
(assert
  (and
    (and
      (= before.phase 0)
      (= before.Q 0)
      (= before.R 0)
      (= before.holds false)
      (= before.deadline (- 1))
      (= before.idle_deadline (- 1))
      (= before.unused_deadline (- 1))
      (= before.reason 0)
      (= before.ended_at (- 1))
      (= before.metered_since (- 1))
      (= before.usage 0))
    (or
      (and
        (= before.phase 0)
        (= unused_timeout (- 1))
        (= after.phase 1)
        (= after.Q before.Q)
        (= after.R before.R)
        (= after.holds before.holds)
        (= after.deadline before.deadline)
        (= after.idle_deadline before.idle_deadline)
        (= after.unused_deadline before.unused_deadline)
        (= after.reason before.reason)
        (= after.ended_at before.ended_at)
        (= after.metered_since before.metered_since)
        (= after.usage before.usage))
      (and
        (= before.phase 0)
        (distinct unused_timeout (- 1))
        (= after.phase 1)
        (= after.Q before.Q)
        (= after.R before.R)
        (= after.holds before.holds)
        (= after.deadline before.deadline)
        (= after.idle_deadline before.idle_deadline)
        (= after.unused_deadline (+ now unused_timeout))
        (= after.reason before.reason)
        (= after.ended_at before.ended_at)
        (= after.metered_since before.metered_since)
        (= after.usage before.usage)))))
; the history variables are initial
(assert
  (and (not after.started) (not after.submitted) (= after.last_run (- 1))))
; the negation of the claim
(assert
  (not
    (or
      (not
        (and
          (or (= after.phase 7) (= after.phase 8) (= after.phase 9) (= after.phase 10))
          (= after.Q 0)
          (= after.R 0)))
      (or (= after.phase 10) (= after.phase 12) (= after.phase 14)))))
(check-sat)
