; L5-timers: After every command, and at every deadline, settling comes to rest.
; clauses: X3
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.Q (Session) Int)
(declare-fun after.deadline (Session) Int)
(declare-fun after.idle_deadline (Session) Int)
(declare-fun after.phase (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun after.requested (Job) Bool)
(declare-fun after.unused_deadline (Session) Int)
(declare-fun deadline (Session) Int)
(declare-fun drops () Bool)
(declare-fun ended_at (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun requested (Job) Bool)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
(declare-fun unused_deadline (Session) Int)
(declare-fun unused_timeout (Session) Int)
(declare-fun x () Session)
; INV: the columns work and max_clock and idle_clock of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (and (= (Q s) 0) (= (R s) 0) (= (deadline s) (- 1)) (= (idle_deadline s) (- 1))))
    (=>
      (or (= (phase s) 1) (= (phase s) 4) (= (phase s) 5) (= (phase s) 10) (= (phase s) 12) (= (phase s) 14))
      (and (= (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 1) (= (phase s) 2) (= (phase s) 7)) (= (deadline s) (- 1)))
    (=> (or (= (phase s) 2) (= (phase s) 6) (= (phase s) 7) (= (phase s) 9)) (and (> (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 3) (= (phase s) 8)) (> (+ (Q s) (R s)) 0))
    (=>
      (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 5) (= (phase s) 6) (= (phase s) 8) (= (phase s) 9))
      (distinct (deadline s) (- 1)))
    (or (= (phase s) 0) (= (distinct (idle_deadline s) (- 1)) (= (phase s) 4)))
    (=> (or (= (phase s) 11) (= (phase s) 13)) (and (= (Q s) 0) (> (R s) 0)))
    (=> (or (= (phase s) 13) (= (phase s) 14)) (and (distinct (deadline s) (- 1)) (>= now (deadline s))))))
; INV: the constraints of Q and unused_deadline of s
(assert
  (and
    (>= (Q s) 0)
    (or (= (unused_deadline s) (- 1)) (>= (unused_deadline s) 0))
    (or
      (= (unused_deadline s) (- 1))
      (and
        (distinct (unused_timeout s) (- 1))
        (<= (unused_timeout s) (unused_deadline s))
        (<= (unused_deadline s) (+ now (unused_timeout s)))
        (= (+ (Q s) (R s)) 0)
        (= (deadline s) (- 1))
        (= (ended_at s) (- 1))))))
; stop_requested: j was asked to stop
(assert
  (= stop_requested (requested j)))
; a step by T10 T28 T30
(assert
  (or
    (or
      (and
        (= (phase s) 3)
        (and (>= now (deadline s)) (= (R s) 0))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (- 1))
        (= (after.unused_deadline s) (- 1))
        drops)
      (and
        (= (phase s) 3)
        (and (>= now (deadline s)) (> (R s) 0))
        (= (after.phase s) 13)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (idle_deadline s))
        (= (after.unused_deadline s) (unused_deadline s))
        drops)
      (and
        (= (phase s) 4)
        (and (>= now (deadline s)) (= (R s) 0))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (- 1))
        (= (after.unused_deadline s) (- 1))
        drops)
      (and
        (= (phase s) 5)
        (>= now (deadline s))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (idle_deadline s))
        (= (after.unused_deadline s) (unused_deadline s))
        drops)
      (and
        (= (phase s) 6)
        (>= now (deadline s))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (idle_deadline s))
        (= (after.unused_deadline s) (unused_deadline s))
        drops)
      (and
        (= (phase s) 8)
        (and (>= now (deadline s)) (= (R s) 0))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (- 1))
        (= (after.unused_deadline s) (- 1))
        drops)
      (and
        (= (phase s) 8)
        (and (>= now (deadline s)) (> (R s) 0))
        (= (after.phase s) 13)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (idle_deadline s))
        (= (after.unused_deadline s) (unused_deadline s))
        drops)
      (and
        (= (phase s) 9)
        (>= now (deadline s))
        (= (after.phase s) 14)
        (= (after.Q s) 0)
        (= (after.deadline s) (deadline s))
        (= (after.idle_deadline s) (idle_deadline s))
        (= (after.unused_deadline s) (unused_deadline s))
        drops))
    (and
      (= (phase s) 4)
      (>= now (idle_deadline s))
      (= (after.phase s) 5)
      (= (after.Q s) (Q s))
      (= (after.deadline s) (deadline s))
      (= (after.idle_deadline s) (- 1))
      (= (after.unused_deadline s) (unused_deadline s))
      (not drops))
    (and
      (= (phase s) 1)
      (and (distinct (unused_deadline s) (- 1)) (>= now (unused_deadline s)))
      (= (after.phase s) 10)
      (= (after.Q s) (Q s))
      (= (after.deadline s) (deadline s))
      (= (after.idle_deadline s) (- 1))
      (= (after.unused_deadline s) (- 1))
      (not drops))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other sessions keep their Q
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.Q t) (Q t)))))
; other sessions keep their deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.deadline t) (deadline t)))))
; other sessions keep their idle_deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.idle_deadline t) (idle_deadline t)))))
; other sessions keep their unused_deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.unused_deadline t) (unused_deadline t)))))
; no other job is asked to stop
(assert
  (forall ((m Job)) (= (after.requested m) (requested m))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job))
    (= (after.place m) (ite (and drops (= (place m) 1) (and (in_session m) (= (of m) s))) 4 (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (or
        false
        (<
          (+
            (* 2 (after.Q s))
            (ite
              (and
                (distinct (after.deadline s) (- 1))
                (or
                  (= (after.phase s) 3)
                  (= (after.phase s) 4)
                  (= (after.phase s) 5)
                  (= (after.phase s) 6)
                  (= (after.phase s) 8)
                  (= (after.phase s) 9)))
              1
              0)
            (ite (and (distinct (after.idle_deadline s) (- 1)) (= (after.phase s) 4)) 1 0)
            (ite (and (distinct (after.unused_deadline s) (- 1)) (= (after.phase s) 1)) 1 0))
          (+
            (* 2 (Q s))
            (ite
              (and
                (distinct (deadline s) (- 1))
                (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 5) (= (phase s) 6) (= (phase s) 8) (= (phase s) 9)))
              1
              0)
            (ite (and (distinct (idle_deadline s) (- 1)) (= (phase s) 4)) 1 0)
            (ite (and (distinct (unused_deadline s) (- 1)) (= (phase s) 1)) 1 0))))
      (=> false (not (= (after.place j) 1)))
      (=>
        (or false (not (= x s)))
        (=
          (+
            (* 2 (after.Q x))
            (ite
              (and
                (distinct (after.deadline x) (- 1))
                (or
                  (= (after.phase x) 3)
                  (= (after.phase x) 4)
                  (= (after.phase x) 5)
                  (= (after.phase x) 6)
                  (= (after.phase x) 8)
                  (= (after.phase x) 9)))
              1
              0)
            (ite (and (distinct (after.idle_deadline x) (- 1)) (= (after.phase x) 4)) 1 0)
            (ite (and (distinct (after.unused_deadline x) (- 1)) (= (after.phase x) 1)) 1 0))
          (+
            (* 2 (Q x))
            (ite
              (and
                (distinct (deadline x) (- 1))
                (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
              1
              0)
            (ite (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) 1 0)
            (ite (and (distinct (unused_deadline x) (- 1)) (= (phase x) 1)) 1 0))))
      (=> (= (after.place k) 1) (= (place k) 1))
      (= (after.requested k) (requested k)))))
(check-sat)
