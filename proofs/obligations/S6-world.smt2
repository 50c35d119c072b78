; S6-world: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
; clauses: E4, E5, K4, P4, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun after.lanes () Int)
(declare-fun after.now () Int)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun unused_deadline (Session) Int)
; lanes are resized, or time passes
(assert
  (or (and (= after.now now) (>= after.lanes 0)) (and (= after.lanes lanes) (>= after.now now))))
; time stops at the next armed timer
(assert
  (or
    (= after.now now)
    (forall ((t Session))
      (and
        (=>
          (and
            (distinct (deadline t) (- 1))
            (or (= (phase t) 3) (= (phase t) 4) (= (phase t) 5) (= (phase t) 6) (= (phase t) 8) (= (phase t) 9)))
          (<= after.now (deadline t)))
        (=> (and (distinct (idle_deadline t) (- 1)) (= (phase t) 4)) (<= after.now (idle_deadline t)))
        (=> (and (distinct (unused_deadline t) (- 1)) (= (phase t) 1)) (<= after.now (unused_deadline t)))))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (place k) 2))))
(check-sat)
