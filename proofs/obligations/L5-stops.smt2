; L5-stops: A request to stop a job is made once, is never taken back, and changes nothing else.
; clauses: X3
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.Q (Session) Int)
(declare-fun after.deadline (Session) Int)
(declare-fun after.idle_deadline (Session) Int)
(declare-fun after.phase (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun after.requested (Job) Bool)
(declare-fun after.unused_deadline (Session) Int)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun requested (Job) Bool)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
; stop_requested: j was asked to stop
(assert
  (= stop_requested (requested j)))
; a step by T34 T36 J05 J07
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 3)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 11)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 13)
          (and (> (R s) 0) (not stop_requested))
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))))
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 3)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 8)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 8)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 11)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))
        (and
          (= (phase s) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.phase s) 13)
          (= (after.Q s) (Q s))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) (place j))
          (= (after.requested j) true))))
    (and
      (not (in_session j))
      (= (place j) 2)
      (not stop_requested)
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.deadline s) (deadline s))
      (= (after.idle_deadline s) (idle_deadline s))
      (= (after.unused_deadline s) (unused_deadline s))
      (= (after.place j) (place j))
      (= (after.requested j) true))
    (and
      (not (in_session j))
      (= (place j) 2)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.deadline s) (deadline s))
      (= (after.idle_deadline s) (idle_deadline s))
      (= (after.unused_deadline s) (unused_deadline s))
      (= (after.place j) (place j))
      (= (after.requested j) true))))
; other sessions keep their phase
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.phase t) (phase t)))))
; other sessions keep their Q
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.Q t) (Q t)))))
; other sessions keep their deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.deadline t) (deadline t)))))
; other sessions keep their idle_deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.idle_deadline t) (idle_deadline t)))))
; other sessions keep their unused_deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.unused_deadline t) (unused_deadline t)))))
; no other job is asked to stop
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.requested m) (requested m)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (not (requested j))
      (after.requested j)
      (=> (requested k) (after.requested k))
      (=
        (+
          (* 2 (after.Q x))
          (ite
            (and
              (distinct (after.deadline x) (- 1))
              (or
                (= (after.phase x) 3)
                (= (after.phase x) 4)
                (= (after.phase x) 5)
                (= (after.phase x) 6)
                (= (after.phase x) 8)
                (= (after.phase x) 9)))
            1
            0)
          (ite (and (distinct (after.idle_deadline x) (- 1)) (= (after.phase x) 4)) 1 0)
          (ite (and (distinct (after.unused_deadline x) (- 1)) (= (after.phase x) 1)) 1 0))
        (+
          (* 2 (Q x))
          (ite
            (and
              (distinct (deadline x) (- 1))
              (or (= (phase x) 3) (= (phase x) 4) (= (phase x) 5) (= (phase x) 6) (= (phase x) 8) (= (phase x) 9)))
            1
            0)
          (ite (and (distinct (idle_deadline x) (- 1)) (= (phase x) 4)) 1 0)
          (ite (and (distinct (unused_deadline x) (- 1)) (= (phase x) 1)) 1 0)))
      (=> (= (after.place k) 1) (= (place k) 1)))))
(check-sat)
