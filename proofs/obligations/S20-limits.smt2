; S20-limits: The limit of a job that is due has a row that fires it, in a session and without one.
; clauses: X3, P1, Q4
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun deadline (Session) Int)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun stop_requested () Bool)
(declare-fun x () Session)
; INV: the columns work of the phase of x
(assert
  (and
    (<= 0 (phase x))
    (<= (phase x) 14)
    (=> (= (phase x) 0) (and (= (Q x) 0) (= (R x) 0)))
    (=>
      (or (= (phase x) 1) (= (phase x) 4) (= (phase x) 5) (= (phase x) 10) (= (phase x) 12) (= (phase x) 14))
      (and (= (Q x) 0) (= (R x) 0)))
    (=> (or (= (phase x) 2) (= (phase x) 6) (= (phase x) 7) (= (phase x) 9)) (and (> (Q x) 0) (= (R x) 0)))
    (=> (or (= (phase x) 3) (= (phase x) 8)) (> (+ (Q x) (R x)) 0))
    (=> (or (= (phase x) 11) (= (phase x) 13)) (and (= (Q x) 0) (> (R x) 0)))))
; INV: the constraints of Q and R of x
(assert
  (and (>= (Q x) 0) (and (>= (R x) 0) (or (= (R x) 0) (distinct (deadline x) (- 1))))))
; x has a running job
(assert
  (> (R x) 0))
; the limit of a job is due, and it was not asked to stop
(assert
  (and (distinct limit_deadline (- 1)) (<= limit_deadline now) (not stop_requested)))
; the negation of the claim
(assert
  (not
    (and
      (or
        (and (= (phase x) 3) (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))
        (and (= (phase x) 8) (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))
        (and
          (= (phase x) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))
        (and
          (= (phase x) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))))
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested)))))
(check-sat)
