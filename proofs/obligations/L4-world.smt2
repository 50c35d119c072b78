; L4-world: An idle session stays idle with its deadline, receives a job, ends or is deactivated.
; clauses: D1, K1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.lanes () Int)
(declare-fun after.now () Int)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun s () Session)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
; x is idle
(assert
  (= (phase x) 4))
; INV: the columns work of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (and (= (Q s) 0) (= (R s) 0)))
    (=>
      (or (= (phase s) 1) (= (phase s) 4) (= (phase s) 5) (= (phase s) 10) (= (phase s) 12) (= (phase s) 14))
      (and (= (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 2) (= (phase s) 6) (= (phase s) 7) (= (phase s) 9)) (and (> (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 3) (= (phase s) 8)) (> (+ (Q s) (R s)) 0))
    (=> (or (= (phase s) 11) (= (phase s) 13)) (and (= (Q s) 0) (> (R s) 0)))))
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
  (not
    (or
      (and (= (phase x) 4) (= (idle_deadline x) (idle_deadline x)))
      (and (= (phase x) 3) (> (Q x) 0))
      (or (= (phase x) 5) (= (phase x) 10) (= (phase x) 12) (= (phase x) 14)))))
(check-sat)
