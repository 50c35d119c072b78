; S16-next-timer: Of two due timers one fires before the other: by deadline, then by kind, then by opening order.
; clauses: Q4, X2, X5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun now () Int)
(declare-fun opened (Session) Int)
(declare-fun phase (Session) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
(declare-fun y () Session)
; no two sessions have the same place in the order of openings
(assert
  (=> (= (opened x) (opened y)) (= x y)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        (and
          (and
            (and
              (distinct (deadline x) (- 1))
              (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
            (<= (deadline x) now))
          (and
            (and
              (distinct (deadline y) (- 1))
              (or (= (phase y) 3) (= (phase y) 4) (= (phase y) 5) (= (phase y) 6) (= (phase y) 8) (= (phase y) 9)))
            (<= (deadline y) now)))
        (or
          (= x y)
          (or (< (deadline x) (deadline y)) (and (= (deadline x) (deadline y)) (< (opened x) (opened y))))
          (or (< (deadline y) (deadline x)) (and (= (deadline y) (deadline x)) (< (opened y) (opened x))))))
      (=>
        (and
          (and
            (and
              (distinct (deadline x) (- 1))
              (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
            (<= (deadline x) now))
          (and (and (distinct (idle_deadline y) (- 1)) (= (phase y) 4)) (<= (idle_deadline y) now)))
        (or
          false
          (or (< (deadline x) (idle_deadline y)) (and (= (deadline x) (idle_deadline y)) true))
          (or (< (idle_deadline y) (deadline x)) (and (= (idle_deadline y) (deadline x)) false))))
      (=>
        (and
          (and
            (and
              (distinct (deadline x) (- 1))
              (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
            (<= (deadline x) now))
          (and (and (distinct (unused_deadline y) (- 1)) (= (phase y) 1)) (<= (unused_deadline y) now)))
        (or
          false
          (or (< (deadline x) (unused_deadline y)) (and (= (deadline x) (unused_deadline y)) true))
          (or (< (unused_deadline y) (deadline x)) (and (= (unused_deadline y) (deadline x)) false))))
      (=>
        (and
          (and (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) (<= (idle_deadline x) now))
          (and (and (distinct (idle_deadline y) (- 1)) (= (phase y) 4)) (<= (idle_deadline y) now)))
        (or
          (= x y)
          (or
            (< (idle_deadline x) (idle_deadline y))
            (and (= (idle_deadline x) (idle_deadline y)) (< (opened x) (opened y))))
          (or
            (< (idle_deadline y) (idle_deadline x))
            (and (= (idle_deadline y) (idle_deadline x)) (< (opened y) (opened x))))))
      (=>
        (and
          (and (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) (<= (idle_deadline x) now))
          (and (and (distinct (unused_deadline y) (- 1)) (= (phase y) 1)) (<= (unused_deadline y) now)))
        (or
          false
          (or (< (idle_deadline x) (unused_deadline y)) (and (= (idle_deadline x) (unused_deadline y)) true))
          (or (< (unused_deadline y) (idle_deadline x)) (and (= (unused_deadline y) (idle_deadline x)) false))))
      (=>
        (and
          (and (and (distinct (unused_deadline x) (- 1)) (= (phase x) 1)) (<= (unused_deadline x) now))
          (and (and (distinct (unused_deadline y) (- 1)) (= (phase y) 1)) (<= (unused_deadline y) now)))
        (or
          (= x y)
          (or
            (< (unused_deadline x) (unused_deadline y))
            (and (= (unused_deadline x) (unused_deadline y)) (< (opened x) (opened y))))
          (or
            (< (unused_deadline y) (unused_deadline x))
            (and (= (unused_deadline y) (unused_deadline x)) (< (opened y) (opened x)))))))))
(check-sat)
