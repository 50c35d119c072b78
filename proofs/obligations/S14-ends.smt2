; S14-ends: A deactivated session runs nothing and holds nothing, and gains the QPU only by a start through the normal queue.
; clauses: D1, R1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.holds (Session) Bool)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
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
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 3) (and (> (R s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 3) (and (> (R s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (R s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (R s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) false))
        (and (= (phase s) 11) (= (R s) 1) (= (after.holds s) (holds s)))
        (and (= (phase s) 11) (> (R s) 1) (= (after.holds s) (holds s)))
        (and (= (phase s) 13) (= (R s) 1) (= (after.holds s) (holds s)))
        (and (= (phase s) 13) (> (R s) 1) (= (after.holds s) (holds s)))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (= (Q s) 1) (= (after.holds s) (holds s)))
        (and (= (phase s) 2) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 3) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 3) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 6) (= (Q s) 1) (= (after.holds s) (holds s)))
        (and (= (phase s) 6) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 7) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 7) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) false))
        (and (= (phase s) 9) (and (> (Q s) 0) (> (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))
        (and (= (phase s) 9) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.holds s) (holds s)))))
    (and (not (in_session j)) (= (place j) 2) true (= (after.holds s) (holds s)))
    (and (not (in_session j)) (= (place j) 1) true (= (after.holds s) (holds s)))))
; other sessions keep their holds
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.holds t) (holds t)))))
; the negation of the claim
(assert
  (not (not (and (not (holds x)) (after.holds x)))))
(check-sat)
