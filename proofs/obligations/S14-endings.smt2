; S14-endings: A deactivated session runs nothing and holds nothing, and gains the QPU only by a start through the normal queue.
; clauses: D1, R1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun after.holds (Session) Bool)
(declare-fun holds (Session) Bool)
(declare-fun phase (Session) Int)
(declare-fun s () Session)
(declare-fun x () Session)
; INV-holder: at most one session holds the QPU
(assert
  (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u)))))
; INV: the columns holds of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (= (holds s) false))
    (or (= (phase s) 0) (= (holds s) (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 8))))))
; a step by T17 T18 T19 T20 T26
(assert
  (or
    (or
      (and (= (phase s) 1) (= (after.holds s) (holds s)))
      (and (= (phase s) 2) (= (after.holds s) (holds s)))
      (and (= (phase s) 3) (= (after.holds s) (holds s)))
      (and (= (phase s) 4) (= (after.holds s) false))
      (and (= (phase s) 5) (= (after.holds s) (holds s)))
      (and (= (phase s) 6) (= (after.holds s) (holds s))))
    (or
      (and (= (phase s) 1) (= (after.holds s) (holds s)))
      (and (= (phase s) 2) (= (after.holds s) (holds s)))
      (and (= (phase s) 3) (= (R s) 0) (= (after.holds s) false))
      (and (= (phase s) 3) (> (R s) 0) (= (after.holds s) false))
      (and (= (phase s) 4) (= (R s) 0) (= (after.holds s) false))
      (and (= (phase s) 5) (= (after.holds s) (holds s)))
      (and (= (phase s) 6) (= (after.holds s) (holds s)))
      (and (= (phase s) 7) (= (after.holds s) (holds s)))
      (and (= (phase s) 8) (= (R s) 0) (= (after.holds s) false))
      (and (= (phase s) 8) (> (R s) 0) (= (after.holds s) false))
      (and (= (phase s) 9) (= (after.holds s) (holds s))))))
; other sessions keep their holds
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.holds t) (holds t)))))
; the negation of the claim
(assert
  (not (not (and (not (holds x)) (after.holds x)))))
(check-sat)
