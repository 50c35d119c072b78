; S20-holder: With a free lane and no timer due, the earliest queued job of the holder may start.
; clauses: X3, P1, Q4
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun earliest.k () Bool)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun x () Session)
; a lane is free
(assert
  (< busy lanes))
; no timer is due
(assert
  (forall ((t Session))
    (not
      (or
        (and
          (and
            (distinct (deadline t) (- 1))
            (or (= (phase t) 3) (= (phase t) 4) (= (phase t) 5) (= (phase t) 6) (= (phase t) 8) (= (phase t) 9)))
          (<= (deadline t) now))
        (and (and (distinct (idle_deadline t) (- 1)) (= (phase t) 4)) (<= (idle_deadline t) now))
        (and (and (distinct (unused_deadline t) (- 1)) (= (phase t) 1)) (<= (unused_deadline t) now))))))
; INV: the columns work and holds and max_clock of the phase of the session of k
(assert
  (and
    (<= 0 (phase (of k)))
    (<= (phase (of k)) 14)
    (=>
      (= (phase (of k)) 0)
      (and (= (Q (of k)) 0) (= (R (of k)) 0) (= (holds (of k)) false) (= (deadline (of k)) (- 1))))
    (=>
      (or
        (= (phase (of k)) 1)
        (= (phase (of k)) 4)
        (= (phase (of k)) 5)
        (= (phase (of k)) 10)
        (= (phase (of k)) 12)
        (= (phase (of k)) 14))
      (and (= (Q (of k)) 0) (= (R (of k)) 0)))
    (=> (or (= (phase (of k)) 1) (= (phase (of k)) 2) (= (phase (of k)) 7)) (= (deadline (of k)) (- 1)))
    (=>
      (or (= (phase (of k)) 2) (= (phase (of k)) 6) (= (phase (of k)) 7) (= (phase (of k)) 9))
      (and (> (Q (of k)) 0) (= (R (of k)) 0)))
    (=> (or (= (phase (of k)) 3) (= (phase (of k)) 8)) (> (+ (Q (of k)) (R (of k))) 0))
    (or (= (phase (of k)) 0) (= (holds (of k)) (or (= (phase (of k)) 3) (= (phase (of k)) 4) (= (phase (of k)) 8))))
    (=>
      (or
        (= (phase (of k)) 3)
        (= (phase (of k)) 4)
        (= (phase (of k)) 5)
        (= (phase (of k)) 6)
        (= (phase (of k)) 8)
        (= (phase (of k)) 9))
      (distinct (deadline (of k)) (- 1)))
    (=> (or (= (phase (of k)) 11) (= (phase (of k)) 13)) (and (= (Q (of k)) 0) (> (R (of k)) 0)))
    (=>
      (or (= (phase (of k)) 13) (= (phase (of k)) 14))
      (and (distinct (deadline (of k)) (- 1)) (>= now (deadline (of k)))))))
; counting: Q(of(k)) is the number of queued jobs of that session
(assert
  (and
    (>= (Q (of k)) 0)
    (= (= (Q (of k)) 0) (not (exists ((m Job)) (and (= (place m) 1) (and (in_session m) (= (of m) (of k)))))))
    (=
      (= (Q (of k)) 1)
      (exists ((m Job))
        (and
          (and (= (place m) 1) (and (in_session m) (= (of m) (of k))))
          (forall ((n Job)) (=> (and (= (place n) 1) (and (in_session n) (= (of n) (of k)))) (= m n))))))))
; x holds the QPU, and k is its earliest queued job
(assert
  (and
    (holds x)
    (and (in_session k) (= (of k) x))
    (and
      (= (place k) 1)
      (in_session k)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of k)))) (<= (number k) (number m)))))))
; held: some session holds the QPU
(assert
  (= held (exists ((t Session)) (holds t))))
; earliest.k: it is the earliest queued job of its session
(assert
  (=
    earliest.k
    (and
      (= (place k) 1)
      (in_session k)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of k)))) (<= (number k) (number m)))))))
; the negation of the claim
(assert
  (not
    (and
      (= (place k) 1)
      (or
        (and
          (in_session k)
          (or
            (and (= (phase (of k)) 2) (and (< busy lanes) (not held) false))
            (and (= (phase (of k)) 3) (and (> (Q (of k)) 0) (< busy lanes) earliest.k (< now (deadline (of k)))))
            (and (= (phase (of k)) 6) (and (< busy lanes) (not held) false (< now (deadline (of k)))))
            (and (= (phase (of k)) 7) (and (< busy lanes) (not held) false))
            (and (= (phase (of k)) 8) (and (> (Q (of k)) 0) (< busy lanes) earliest.k (< now (deadline (of k)))))
            (and (= (phase (of k)) 9) (and (< busy lanes) (not held) false (< now (deadline (of k)))))))
        (and (not (in_session k)) (and (< busy lanes) (not held) false))))))
(check-sat)
