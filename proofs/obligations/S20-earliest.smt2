; S20-earliest: A session with queued jobs has an earliest one.
; clauses: X3, P1, Q4
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun place (Job) Int)
(declare-fun x () Session)
; x has queued jobs
(assert
  (> (Q x) 0))
; counting: Q(x) is the number of queued jobs of x
(assert
  (and
    (>= (Q x) 0)
    (= (= (Q x) 0) (not (exists ((m Job)) (and (= (place m) 1) (and (in_session m) (= (of m) x))))))
    (=
      (= (Q x) 1)
      (exists ((m Job))
        (and
          (and (= (place m) 1) (and (in_session m) (= (of m) x)))
          (forall ((n Job)) (=> (and (= (place n) 1) (and (in_session n) (= (of n) x))) (= m n))))))))
; counting: one of the queued jobs of x, if there are any, has the least number
(assert
  (=>
    (exists ((m Job)) (and (= (place m) 1) (and (in_session m) (= (of m) x))))
    (exists ((m Job))
      (and
        (and (= (place m) 1) (and (in_session m) (= (of m) x)))
        (forall ((n Job)) (=> (and (= (place n) 1) (and (in_session n) (= (of n) x))) (<= (number m) (number n))))))))
; the negation of the claim
(assert
  (not
    (exists ((m Job))
      (and
        (and (in_session m) (= (of m) x))
        (and
          (= (place m) 1)
          (in_session m)
          (forall ((n Job))
            (=> (and (= (place n) 1) (and (in_session n) (= (of n) (of m)))) (<= (number m) (number n)))))))))
(check-sat)
