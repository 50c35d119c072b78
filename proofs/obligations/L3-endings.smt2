; L3-endings: The rank 2Q+R of a closed session never grows, and falls with each start and end of a job of its own.
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
(declare-fun drops () Bool)
(declare-fun in_session (Job) Bool)
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
; a step by T17 T18 T19 T20 T26
(assert
  (or
    (or
      (and (= (phase s) 1) (= (after.phase s) 10) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops))
      (and (= (phase s) 2) (= (after.phase s) 7) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops))
      (and (= (phase s) 3) (= (after.phase s) 8) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops))
      (and (= (phase s) 4) (= (after.phase s) 10) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops))
      (and (= (phase s) 5) (= (after.phase s) 10) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops))
      (and (= (phase s) 6) (= (after.phase s) 9) (= (after.Q s) (Q s)) (= (after.R s) (R s)) (not drops)))
    (or
      (and (= (phase s) 1) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 2) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 3) (= (R s) 0) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 3) (> (R s) 0) (= (after.phase s) 11) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 4) (= (R s) 0) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 5) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 6) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 7) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 8) (= (R s) 0) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 8) (> (R s) 0) (= (after.phase s) 11) (= (after.Q s) 0) (= (after.R s) (R s)) drops)
      (and (= (phase s) 9) (= (after.phase s) 12) (= (after.Q s) 0) (= (after.R s) (R s)) drops))))
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
  (forall ((m Job))
    (= (after.place m) (ite (and drops (= (place m) 1) (and (in_session m) (= (of m) s))) 4 (place m)))))
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
      true)))
(check-sat)
