; S6-timers: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
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
(declare-fun deadline (Session) Int)
(declare-fun drops () Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun unused_deadline (Session) Int)
; a step by T10 T28 T30
(assert
  (or
    (or
      (and (= (phase s) 3) (and (>= now (deadline s)) (= (R s) 0)) drops)
      (and (= (phase s) 3) (and (>= now (deadline s)) (> (R s) 0)) drops)
      (and (= (phase s) 4) (and (>= now (deadline s)) (= (R s) 0)) drops)
      (and (= (phase s) 5) (>= now (deadline s)) drops)
      (and (= (phase s) 6) (>= now (deadline s)) drops)
      (and (= (phase s) 8) (and (>= now (deadline s)) (= (R s) 0)) drops)
      (and (= (phase s) 8) (and (>= now (deadline s)) (> (R s) 0)) drops)
      (and (= (phase s) 9) (>= now (deadline s)) drops))
    (and (= (phase s) 4) (>= now (idle_deadline s)) (not drops))
    (and (= (phase s) 1) (and (distinct (unused_deadline s) (- 1)) (>= now (unused_deadline s))) (not drops))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job))
    (= (after.place m) (ite (and drops (= (place m) 1) (and (in_session m) (= (of m) s))) 4 (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (after.place k) 2))))
(check-sat)
