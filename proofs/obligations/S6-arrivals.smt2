; S6-arrivals: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
; clauses: E4, E5, K4, P4, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun after.place (Job) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun unused_timeout (Session) Int)
; a step by T01 T02 T03 T05 T09 T11 T12 J01
(assert
  (or
    (or
      (and (= (phase s) 0) (= (unused_timeout s) (- 1)) (= (after.place j) (place j)))
      (and (= (phase s) 0) (distinct (unused_timeout s) (- 1)) (= (after.place j) (place j))))
    (and
      (= (place j) 0)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 1) (= (after.place j) 1))
        (and (= (phase s) 2) (= (after.place j) 1))
        (and (= (phase s) 3) (= (after.place j) 1))
        (and (= (phase s) 4) (= (after.place j) 1))
        (and (= (phase s) 5) (= (after.place j) 1))
        (and (= (phase s) 6) (= (after.place j) 1))))
    (and (not (in_session j)) (= (place j) 0) true (= (after.place j) 1))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (after.place k) 2))))
(check-sat)
