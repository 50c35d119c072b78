; L3-ends: The rank 2Q+R of a closed session never grows, and falls with each start and end of a job of its own.
; clauses: E1, E2, E3
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
(declare-fun after.R (Session) Int)
(declare-fun after.phase (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun x () Session)
; x is closed, canceled or expired, and has not ended
(assert
  (or (= (phase x) 7) (= (phase x) 8) (= (phase x) 9) (= (phase x) 11) (= (phase x) 13)))
; INV: the constraints of Q and R of s
(assert
  (and (>= (Q s) 0) (and (>= (R s) 0) (or (= (R s) 0) (distinct (deadline s) (- 1))))))
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
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 11)
          (= (R s) 1)
          (= (after.phase s) 12)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 11)
          (> (R s) 1)
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 13)
          (= (R s) 1)
          (= (after.phase s) 14)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))
        (and
          (= (phase s) 13)
          (> (R s) 1)
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 2)
          (= (Q s) 1)
          (= (after.phase s) 1)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 2)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 2)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 3)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 6)
          (= (Q s) 1)
          (= (after.phase s) 5)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 6)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 6)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 7)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 9)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3))))
    (and
      (not (in_session j))
      (= (place j) 2)
      true
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.R s) (R s))
      (= (after.place j) 3))
    (and
      (not (in_session j))
      (= (place j) 1)
      true
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.R s) (R s))
      (= (after.place j) 3))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other sessions keep their Q
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.Q t) (Q t)))))
; other sessions keep their R
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.R t) (R t)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (or
        (= (after.phase x) 7)
        (= (after.phase x) 8)
        (= (after.phase x) 9)
        (= (after.phase x) 11)
        (= (after.phase x) 13)
        (= (after.phase x) 10)
        (= (after.phase x) 12)
        (= (after.phase x) 14))
      (<= (+ (* 2 (after.Q x)) (after.R x)) (+ (* 2 (Q x)) (R x)))
      (=>
        (and (and (in_session j) (= (of j) x)) (not (= (after.place j) (place j))))
        (< (+ (* 2 (after.Q x)) (after.R x)) (+ (* 2 (Q x)) (R x)))))))
(check-sat)
