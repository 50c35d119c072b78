; S9-world: At most one session holds the QPU, and no job starts while the running jobs fill the lanes.
; clauses: P3, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun after.lanes () Int)
(declare-fun after.now () Int)
(declare-fun deadline (Session) Int)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun phase (Session) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
; INV-holder: at most one session holds the QPU
(assert
  (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u)))))
; INV: the columns holds of the phase of x
(assert
  (and
    (<= 0 (phase x))
    (<= (phase x) 14)
    (=> (= (phase x) 0) (= (holds x) false))
    (or (= (phase x) 0) (= (holds x) (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 8))))))
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
    (and
      (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u))))
      (and
        (<= 0 (phase x))
        (<= (phase x) 14)
        (=> (= (phase x) 0) (= (holds x) false))
        (or (= (phase x) 0) (= (holds x) (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 8))))))))
(check-sat)
