; S7-timers: A job is dropped only by the cancel or the expiry of its session.
; clauses: E1, E4, E5, D1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun after.phase (Session) Int)
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
      (and (= (phase s) 3) (and (>= now (deadline s)) (= (R s) 0)) (= (after.phase s) 14) drops)
      (and (= (phase s) 3) (and (>= now (deadline s)) (> (R s) 0)) (= (after.phase s) 13) drops)
      (and (= (phase s) 4) (and (>= now (deadline s)) (= (R s) 0)) (= (after.phase s) 14) drops)
      (and (= (phase s) 5) (>= now (deadline s)) (= (after.phase s) 14) drops)
      (and (= (phase s) 6) (>= now (deadline s)) (= (after.phase s) 14) drops)
      (and (= (phase s) 8) (and (>= now (deadline s)) (= (R s) 0)) (= (after.phase s) 14) drops)
      (and (= (phase s) 8) (and (>= now (deadline s)) (> (R s) 0)) (= (after.phase s) 13) drops)
      (and (= (phase s) 9) (>= now (deadline s)) (= (after.phase s) 14) drops))
    (and (= (phase s) 4) (>= now (idle_deadline s)) (= (after.phase s) 5) (not drops))
    (and
      (= (phase s) 1)
      (and (distinct (unused_deadline s) (- 1)) (>= now (unused_deadline s)))
      (= (after.phase s) 10)
      (not drops))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job))
    (= (after.place m) (ite (and drops (= (place m) 1) (and (in_session m) (= (of m) s))) 4 (place m)))))
; the negation of the claim
(assert
  (not
    (=>
      (and (not (= (place k) 4)) (= (after.place k) 4))
      (and
        (= (place k) 1)
        (and (in_session k) (= (of k) (of k)))
        (not (or (= (phase (of k)) 11) (= (phase (of k)) 12) (= (phase (of k)) 13) (= (phase (of k)) 14)))
        (or
          (= (after.phase (of k)) 11)
          (= (after.phase (of k)) 12)
          (= (after.phase (of k)) 13)
          (= (after.phase (of k)) 14))))))
(check-sat)
