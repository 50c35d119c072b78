; S43-maximum-interactive: Of two timers that are due since the same instant maximum timeout comes before interactive timeout.
; clauses: X2, X3, A1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun x () Session)
(declare-fun y () Session)
; maximum timeout of x and interactive timeout of y are due since the same instant
(assert
  (and
    (and
      (and
        (distinct (deadline x) (- 1))
        (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
      (<= (deadline x) now))
    (and (and (distinct (idle_deadline y) (- 1)) (= (phase y) 4)) (<= (idle_deadline y) now))
    (= (deadline x) (idle_deadline y))))
; the negation of the claim
(assert
  (not (or (< (deadline x) (idle_deadline y)) (and (= (deadline x) (idle_deadline y)) true))))
(check-sat)
