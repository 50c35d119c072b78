; S6-endings: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
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
(declare-fun drops () Bool)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
; a step by T17 T18 T19 T20 T26
(assert
  (or
    (or
      (and (= (phase s) 1) (not drops))
      (and (= (phase s) 2) (not drops))
      (and (= (phase s) 3) (not drops))
      (and (= (phase s) 4) (not drops))
      (and (= (phase s) 5) (not drops))
      (and (= (phase s) 6) (not drops)))
    (or
      (and (= (phase s) 1) drops)
      (and (= (phase s) 2) drops)
      (and (= (phase s) 3) (= (R s) 0) drops)
      (and (= (phase s) 3) (> (R s) 0) drops)
      (and (= (phase s) 4) (= (R s) 0) drops)
      (and (= (phase s) 5) drops)
      (and (= (phase s) 6) drops)
      (and (= (phase s) 7) drops)
      (and (= (phase s) 8) (= (R s) 0) drops)
      (and (= (phase s) 8) (> (R s) 0) drops)
      (and (= (phase s) 9) drops))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job))
    (= (after.place m) (ite (and drops (= (place m) 1) (and (in_session m) (= (of m) s))) 4 (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (after.place k) 2))))
(check-sat)
