; L4-stops: An idle session stays idle with its deadline, receives a job, ends or is deactivated.
; clauses: D1, K1
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
(declare-fun after.idle_deadline (Session) Int)
(declare-fun after.phase (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
(declare-fun x () Session)
; x is idle
(assert
  (= (phase x) 4))
; INV: the columns work of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (and (= (Q s) 0) (= (R s) 0)))
    (=>
      (or (= (phase s) 1) (= (phase s) 4) (= (phase s) 5) (= (phase s) 10) (= (phase s) 12) (= (phase s) 14))
      (and (= (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 2) (= (phase s) 6) (= (phase s) 7) (= (phase s) 9)) (and (> (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 3) (= (phase s) 8)) (> (+ (Q s) (R s)) 0))
    (=> (or (= (phase s) 11) (= (phase s) 13)) (and (= (Q s) 0) (> (R s) 0)))))
; a step by T34 T36 J05 J07
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 3)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 11)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 13)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))))
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 3)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 8)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))))
    (and
      (not (in_session j))
      (= (place j) 2)
      (not stop_requested)
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.idle_deadline s) (idle_deadline s)))
    (and
      (not (in_session j))
      (= (place j) 2)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.idle_deadline s) (idle_deadline s)))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other sessions keep their Q
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.Q t) (Q t)))))
; other sessions keep their idle_deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.idle_deadline t) (idle_deadline t)))))
; the negation of the claim
(assert
  (not
    (or
      (and (= (after.phase x) 4) (= (after.idle_deadline x) (idle_deadline x)))
      (and (= (after.phase x) 3) (> (after.Q x) 0))
      (or (= (after.phase x) 5) (= (after.phase x) 10) (= (after.phase x) 12) (= (after.phase x) 14)))))
(check-sat)
