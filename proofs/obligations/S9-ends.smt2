; S9-ends: At most one session holds the QPU, and no job starts while the running jobs fill the lanes.
; clauses: P3, P5
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
(declare-fun after.phase (Session) Int)
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
; INV: the columns holds of the phase of x
(assert
  (and
    (<= 0 (phase x))
    (<= (phase x) 14)
    (=> (= (phase x) 0) (= (holds x) false))
    (or (= (phase x) 0) (= (holds x) (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 8))))))
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 3)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (R s) 0) (= (+ (Q s) (R s)) 1)) (= (after.phase s) 10) (= (after.holds s) false))
        (and (= (phase s) 11) (= (R s) 1) (= (after.phase s) 12) (= (after.holds s) (holds s)))
        (and (= (phase s) 11) (> (R s) 1) (= (after.phase s) 11) (= (after.holds s) (holds s)))
        (and (= (phase s) 13) (= (R s) 1) (= (after.phase s) 14) (= (after.holds s) (holds s)))
        (and (= (phase s) 13) (> (R s) 1) (= (after.phase s) 13) (= (after.holds s) (holds s)))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (= (Q s) 1) (= (after.phase s) 1) (= (after.holds s) (holds s)))
        (and
          (= (phase s) 2)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 2)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 4)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 3)
          (= (after.holds s) (holds s)))
        (and (= (phase s) 6) (= (Q s) 1) (= (after.phase s) 5) (= (after.holds s) (holds s)))
        (and
          (= (phase s) 6)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 6)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 7)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 8)
          (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (Q s) 0) (= (+ (Q s) (R s)) 1)) (= (after.phase s) 10) (= (after.holds s) false))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.phase s) 9)
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.phase s) 10)
          (= (after.holds s) (holds s)))))
    (and (not (in_session j)) (= (place j) 2) true (= (after.phase s) (phase s)) (= (after.holds s) (holds s)))
    (and (not (in_session j)) (= (place j) 1) true (= (after.phase s) (phase s)) (= (after.holds s) (holds s)))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other sessions keep their holds
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.holds t) (holds t)))))
; the negation of the claim
(assert
  (not
    (and
      (forall ((t Session)) (forall ((u Session)) (=> (and (after.holds t) (after.holds u)) (= t u))))
      (and
        (<= 0 (after.phase x))
        (<= (after.phase x) 14)
        (=> (= (after.phase x) 0) (= (after.holds x) false))
        (or
          (= (after.phase x) 0)
          (= (after.holds x) (or (= (after.phase x) 3) (= (after.phase x) 4) (= (after.phase x) 8))))))))
(check-sat)
