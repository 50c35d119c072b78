; S14-stops: A deactivated session runs nothing and holds nothing, and gains the QPU only by a start through the normal queue.
; clauses: D1, R1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun after.holds (Session) Bool)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
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
; a step by T34 T36 J05 J07
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 3) (and (> (R s) 0) (not stop_requested)) (= (after.holds s) (holds s)))
        (and (= (phase s) 8) (and (> (R s) 0) (not stop_requested)) (= (after.holds s) (holds s)))
        (and (= (phase s) 11) (and (> (R s) 0) (not stop_requested)) (= (after.holds s) (holds s)))
        (and (= (phase s) 13) (and (> (R s) 0) (not stop_requested)) (= (after.holds s) (holds s)))))
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 8)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s)))
        (and
          (= (phase s) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s)))))
    (and (not (in_session j)) (= (place j) 2) (not stop_requested) (= (after.holds s) (holds s)))
    (and
      (not (in_session j))
      (= (place j) 2)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
      (= (after.holds s) (holds s)))))
; other sessions keep their holds
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.holds t) (holds t)))))
; the negation of the claim
(assert
  (not (not (and (not (holds x)) (after.holds x)))))
(check-sat)
