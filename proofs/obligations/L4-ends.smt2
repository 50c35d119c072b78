; L4-ends: An idle session stays idle with its deadline, receives a job, ends or is deactivated.
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
(declare-fun interactive_timeout (Session) Int)
(declare-fun j () Job)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
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
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 3)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (+ now (interactive_timeout s))))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 11)
          (= (R s) 1)
          (= (after.phase s) 12)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 11)
          (> (R s) 1)
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 13)
          (= (R s) 1)
          (= (after.phase s) 14)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 13)
          (> (R s) 1)
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.idle_deadline s) (idle_deadline s)))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 2)
          (= (Q s) 1)
          (= (after.phase s) 1)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 2)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 2)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (+ now (interactive_timeout s))))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 3)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 6)
          (= (Q s) 1)
          (= (after.phase s) 5)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 6)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 6)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 7)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 9)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.idle_deadline s) (idle_deadline s)))))
    (and
      (not (in_session j))
      (= (place j) 2)
      true
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.idle_deadline s) (idle_deadline s)))
    (and
      (not (in_session j))
      (= (place j) 1)
      true
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
