; L2-head-stops: While k waits, every step keeps INV-head.
; clauses: Q4, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun accepted () Int)
(declare-fun after.accepted () Int)
(declare-fun after.busy () Int)
(declare-fun after.deadline (Session) Int)
(declare-fun after.holds (Session) Bool)
(declare-fun after.place (Job) Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun freed () Bool)
(declare-fun h () Session)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun limit () Int)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
(declare-fun stop_requested () Bool)
; INV-head: k is the head, only h can hold the QPU and until limit, a freed lane is free
(assert
  (and
    (and
      (and (= (place k) 1) (not (and (in_session k) (holds (of k)))))
      (forall ((m Job))
        (=> (and (= (place m) 1) (not (and (in_session m) (holds (of m))))) (<= (number k) (number m)))))
    (forall ((t Session)) (=> (holds t) (= t h)))
    (=> (holds h) (= (deadline h) limit))
    (=> freed (and (not (holds h)) (< busy lanes)))))
; INV-lanes: no more jobs run than there are lanes
(assert
  (<= busy lanes))
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (forall ((m Job)) (=> (not (= (place m) 0)) (< (number m) accepted)))
    (forall ((m Job))
      (forall ((n Job)) (=> (and (not (= (place m) 0)) (not (= (place n) 0)) (= (number m) (number n))) (= m n))))))
; INV: the columns work and holds of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (and (= (Q s) 0) (= (R s) 0) (= (holds s) false)))
    (=>
      (or (= (phase s) 1) (= (phase s) 4) (= (phase s) 5) (= (phase s) 10) (= (phase s) 12) (= (phase s) 14))
      (and (= (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 2) (= (phase s) 6) (= (phase s) 7) (= (phase s) 9)) (and (> (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 3) (= (phase s) 8)) (> (+ (Q s) (R s)) 0))
    (or (= (phase s) 0) (= (holds s) (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 8))))
    (=> (or (= (phase s) 11) (= (phase s) 13)) (and (= (Q s) 0) (> (R s) 0)))))
; INV: the constraints of Q and R of s
(assert
  (and (>= (Q s) 0) (and (>= (R s) 0) (or (= (R s) 0) (distinct (deadline s) (- 1))))))
; counting: Q(s) is the number of queued jobs of s
(assert
  (and
    (>= (Q s) 0)
    (= (= (Q s) 0) (not (exists ((m Job)) (and (= (place m) 1) (and (in_session m) (= (of m) s))))))
    (=
      (= (Q s) 1)
      (exists ((m Job))
        (and
          (and (= (place m) 1) (and (in_session m) (= (of m) s)))
          (forall ((n Job)) (=> (and (= (place n) 1) (and (in_session n) (= (of n) s))) (= m n))))))))
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
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 11)
          (and (> (R s) 0) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 13)
          (and (> (R s) 0) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))))
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 11)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))
        (and
          (= (phase s) 13)
          (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
          (= (after.holds s) (holds s))
          (= (after.deadline s) (deadline s))
          (= (after.place j) (place j))
          (= after.busy busy)
          (= after.accepted accepted))))
    (and
      (not (in_session j))
      (= (place j) 2)
      (not stop_requested)
      (= (after.holds s) (holds s))
      (= (after.deadline s) (deadline s))
      (= (after.place j) (place j))
      (= after.busy busy)
      (= after.accepted accepted))
    (and
      (not (in_session j))
      (= (place j) 2)
      (and (and (distinct limit_deadline (- 1)) (>= now limit_deadline)) (not stop_requested))
      (= (after.holds s) (holds s))
      (= (after.deadline s) (deadline s))
      (= (after.place j) (place j))
      (= after.busy busy)
      (= after.accepted accepted))))
; other sessions keep their holds
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.holds t) (holds t)))))
; other sessions keep their deadline
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.deadline t) (deadline t)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (=>
      (= (after.place k) 1)
      (and
        (and
          (and (= (after.place k) 1) (not (and (in_session k) (after.holds (of k)))))
          (forall ((m Job))
            (=>
              (and (= (after.place m) 1) (not (and (in_session m) (after.holds (of m)))))
              (<= (number k) (number m)))))
        (forall ((t Session)) (=> (after.holds t) (= t h)))
        (=> (after.holds h) (= (after.deadline h) limit))
        (=> freed (and (not (after.holds h)) (< after.busy lanes)))))))
(check-sat)
