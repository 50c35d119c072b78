; S6-stops: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
; clauses: E4, E5, K4, P4, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
; a step by T34 T36 J05 J07
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 3) (and (> (R s) 0) (not stop_requested)) (= (after.place j) (place j)))
        (and (= (phase s) 8) (and (> (R s) 0) (not stop_requested)) (= (after.place j) (place j)))
        (and (= (phase s) 11) (and (> (R s) 0) (not stop_requested)) (= (after.place j) (place j)))
        (and (= (phase s) 13) (and (> (R s) 0) (not stop_requested)) (= (after.place j) (place j)))))
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.place j) (place j)))
        (and
          (= (phase s) 8)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.place j) (place j)))
        (and
          (= (phase s) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.place j) (place j)))
        (and
          (= (phase s) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.place j) (place j)))))
    (and (not (in_session j)) (= (place j) 2) (not stop_requested) (= (after.place j) (place j)))
    (and
      (not (in_session j))
      (= (place j) 2)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
      (= (after.place j) (place j)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (after.place k) 2))))
(check-sat)
