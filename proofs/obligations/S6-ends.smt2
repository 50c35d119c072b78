; S6-ends: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
; clauses: E4, E5, K4, P4, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 3) (and (> (R s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 3) (and (> (R s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 8) (and (> (R s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 8) (and (> (R s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 11) (= (R s) 1) (= (after.place j) 3))
        (and (= (phase s) 11) (> (R s) 1) (= (after.place j) 3))
        (and (= (phase s) 13) (= (R s) 1) (= (after.place j) 3))
        (and (= (phase s) 13) (> (R s) 1) (= (after.place j) 3))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (= (Q s) 1) (= (after.place j) 3))
        (and (= (phase s) 2) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 3) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 3) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 6) (= (Q s) 1) (= (after.place j) 3))
        (and (= (phase s) 6) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 7) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 7) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 8) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 8) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 9) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.place j) 3))
        (and (= (phase s) 9) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.place j) 3))))
    (and (not (in_session j)) (= (place j) 2) true (= (after.place j) 3))
    (and (not (in_session j)) (= (place j) 1) true (= (after.place j) 3))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (or (= (after.place k) 2) (and (= k j) (= (after.place k) 3))))))
(check-sat)
