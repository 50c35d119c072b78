; S20-timers: A timer that is due has a row that fires it.
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
(declare-fun idle_deadline (Session) Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun unused_deadline (Session) Int)
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
; the negation of the claim
(assert
  (not
    (and
      (=>
        (and
          (and
            (distinct (deadline x) (- 1))
            (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
          (<= (deadline x) now))
        (or
          (and (= (phase x) 3) (and (>= now (deadline x)) (= (R x) 0)))
          (and (= (phase x) 3) (and (>= now (deadline x)) (> (R x) 0)))
          (and (= (phase x) 4) (and (>= now (deadline x)) (= (R x) 0)))
          (and (= (phase x) 5) (>= now (deadline x)))
          (and (= (phase x) 6) (>= now (deadline x)))
          (and (= (phase x) 8) (and (>= now (deadline x)) (= (R x) 0)))
          (and (= (phase x) 8) (and (>= now (deadline x)) (> (R x) 0)))
          (and (= (phase x) 9) (>= now (deadline x)))))
      (=>
        (and (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) (<= (idle_deadline x) now))
        (and (= (phase x) 4) (>= now (idle_deadline x))))
      (=>
        (and (and (distinct (unused_deadline x) (- 1)) (= (phase x) 1)) (<= (unused_deadline x) now))
        (and (= (phase x) 1) (and (distinct (unused_deadline x) (- 1)) (>= now (unused_deadline x))))))))
(check-sat)
