; S43-interactive-unused: Of two timers that are due since the same instant interactive timeout comes before unused timeout.
; clauses: X2, X3, A1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun idle_deadline (Session) Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
(declare-fun y () Session)
; interactive timeout of x and unused timeout of y are due since the same instant
(assert
  (and
    (and (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) (<= (idle_deadline x) now))
    (and (and (distinct (unused_deadline y) (- 1)) (= (phase y) 1)) (<= (unused_deadline y) now))
    (= (idle_deadline x) (unused_deadline y))))
; the negation of the claim
(assert
  (not (or (< (idle_deadline x) (unused_deadline y)) (and (= (idle_deadline x) (unused_deadline y)) true))))
(check-sat)
