; L1-later: After its deadline a session neither holds the QPU nor accepts, not even while the scheduler settles.
; clauses: A1, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun deadline (Session) Int)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
; INV: the columns holds and max_clock of the phase of x
(assert
  (and
    (<= 0 (phase x))
    (<= (phase x) 14)
    (=> (= (phase x) 0) (and (= (holds x) false) (= (deadline x) (- 1))))
    (=> (or (= (phase x) 1) (= (phase x) 2) (= (phase x) 7)) (= (deadline x) (- 1)))
    (or (= (phase x) 0) (= (holds x) (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 8))))
    (=>
      (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9))
      (distinct (deadline x) (- 1)))
    (=> (or (= (phase x) 13) (= (phase x) 14)) (and (distinct (deadline x) (- 1)) (>= now (deadline x))))))
; x has started a job
(assert
  (distinct (deadline x) (- 1)))
; INV: no armed timer is overdue
(assert
  (and
    (=>
      (and
        (distinct (deadline x) (- 1))
        (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
      (<= now (deadline x)))
    (=> (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) (<= now (idle_deadline x)))
    (=> (and (distinct (unused_deadline x) (- 1)) (= (phase x) 1)) (<= now (unused_deadline x)))))
; the deadline is past
(assert
  (< (deadline x) now))
; the negation of the claim
(assert
  (not
    (not
      (or
        (holds x)
        (or (= (phase x) 1) (= (phase x) 2) (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6))))))
(check-sat)
