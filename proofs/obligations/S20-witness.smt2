; S20-witness: The premises of S20-holder can be true at once: the holder x has a queued job k and a lane is free.
; clauses: X3, P1, Q4
; sat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun accepted () Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun earliest.k () Bool)
(declare-fun ended_at (Session) Int)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun interactive_timeout (Session) Int)
(declare-fun job1 () Job)
(declare-fun job2 () Job)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun max_time (Session) Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun session1 () Session)
(declare-fun session2 () Session)
(declare-fun unused_deadline (Session) Int)
(declare-fun unused_timeout (Session) Int)
(declare-fun x () Session)
; the sessions are different, and so are the jobs
(assert
  (and (not (= session1 session2)) (not (= job1 job2))))
; jobs belong to these sessions
(assert
  (and (or (= (of job1) session1) (= (of job1) session2)) (or (= (of job2) session1) (= (of job2) session2))))
; INV-holder: at most one session holds the QPU
(assert
  (and
    (and
      (=> (and (holds session1) (holds session1)) (= session1 session1))
      (=> (and (holds session1) (holds session2)) (= session1 session2)))
    (and
      (=> (and (holds session2) (holds session1)) (= session2 session1))
      (=> (and (holds session2) (holds session2)) (= session2 session2)))))
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (and
      (=> (not (= (place job1) 0)) (< (number job1) accepted))
      (=> (not (= (place job2) 0)) (< (number job2) accepted)))
    (and
      (and
        (=> (and (not (= (place job1) 0)) (not (= (place job1) 0)) (= (number job1) (number job1))) (= job1 job1))
        (=> (and (not (= (place job1) 0)) (not (= (place job2) 0)) (= (number job1) (number job2))) (= job1 job2)))
      (and
        (=> (and (not (= (place job2) 0)) (not (= (place job1) 0)) (= (number job2) (number job1))) (= job2 job1))
        (=> (and (not (= (place job2) 0)) (not (= (place job2) 0)) (= (number job2) (number job2))) (= job2 job2))))))
; neither the time nor the number of lanes is negative
(assert
  (and (>= now 0) (>= lanes 0)))
; every job has a place
(assert
  (and
    (or (= (place job1) 0) (= (place job1) 1) (= (place job1) 2) (= (place job1) 3) (= (place job1) 4))
    (or (= (place job2) 0) (= (place job2) 1) (= (place job2) 2) (= (place job2) 3) (= (place job2) 4))))
; counting: busy is the number of running jobs
(assert
  (= busy (+ (ite (= (place job1) 2) 1 0) (ite (= (place job2) 2) 1 0))))
; INV: the columns work and holds and max_clock and idle_clock of the phase of session1
(assert
  (and
    (<= 0 (phase session1))
    (<= (phase session1) 14)
    (=>
      (= (phase session1) 0)
      (and
        (= (Q session1) 0)
        (= (R session1) 0)
        (= (holds session1) false)
        (= (deadline session1) (- 1))
        (= (idle_deadline session1) (- 1))))
    (=>
      (or
        (= (phase session1) 1)
        (= (phase session1) 4)
        (= (phase session1) 5)
        (= (phase session1) 10)
        (= (phase session1) 12)
        (= (phase session1) 14))
      (and (= (Q session1) 0) (= (R session1) 0)))
    (=> (or (= (phase session1) 1) (= (phase session1) 2) (= (phase session1) 7)) (= (deadline session1) (- 1)))
    (=>
      (or (= (phase session1) 2) (= (phase session1) 6) (= (phase session1) 7) (= (phase session1) 9))
      (and (> (Q session1) 0) (= (R session1) 0)))
    (=> (or (= (phase session1) 3) (= (phase session1) 8)) (> (+ (Q session1) (R session1)) 0))
    (or
      (= (phase session1) 0)
      (= (holds session1) (or (= (phase session1) 3) (= (phase session1) 4) (= (phase session1) 8))))
    (=>
      (or
        (= (phase session1) 3)
        (= (phase session1) 4)
        (= (phase session1) 5)
        (= (phase session1) 6)
        (= (phase session1) 8)
        (= (phase session1) 9))
      (distinct (deadline session1) (- 1)))
    (or (= (phase session1) 0) (= (distinct (idle_deadline session1) (- 1)) (= (phase session1) 4)))
    (=> (or (= (phase session1) 11) (= (phase session1) 13)) (and (= (Q session1) 0) (> (R session1) 0)))
    (=>
      (or (= (phase session1) 13) (= (phase session1) 14))
      (and (distinct (deadline session1) (- 1)) (>= now (deadline session1))))))
; INV: the constraints of Q and R and holds and deadline and idle_deadline and unused_deadline of session1
(assert
  (and
    (>= (Q session1) 0)
    (and (>= (R session1) 0) (or (= (R session1) 0) (distinct (deadline session1) (- 1))))
    (or (not (holds session1)) (distinct (deadline session1) (- 1)))
    (or (= (deadline session1) (- 1)) (>= (deadline session1) 0))
    (or
      (= (deadline session1) (- 1))
      (and (<= (max_time session1) (deadline session1)) (<= (deadline session1) (+ now (max_time session1)))))
    (or (= (idle_deadline session1) (- 1)) (>= (idle_deadline session1) 0))
    (or
      (= (idle_deadline session1) (- 1))
      (and
        (<= (interactive_timeout session1) (idle_deadline session1))
        (<= (idle_deadline session1) (+ now (interactive_timeout session1)))))
    (or (= (unused_deadline session1) (- 1)) (>= (unused_deadline session1) 0))
    (or
      (= (unused_deadline session1) (- 1))
      (and
        (distinct (unused_timeout session1) (- 1))
        (<= (unused_timeout session1) (unused_deadline session1))
        (<= (unused_deadline session1) (+ now (unused_timeout session1)))
        (= (+ (Q session1) (R session1)) 0)
        (= (deadline session1) (- 1))
        (= (ended_at session1) (- 1))))))
; the parameters of session1 are in their domains
(assert
  (and
    (>= (max_time session1) 0)
    (> (max_time session1) 0)
    (>= (interactive_timeout session1) 0)
    (>= (interactive_timeout session1) 0)
    (or (= (unused_timeout session1) (- 1)) (>= (unused_timeout session1) 0))
    (or (= (unused_timeout session1) (- 1)) (> (unused_timeout session1) 0))))
; INV: no armed timer of session1 is overdue
(assert
  (and
    (=>
      (and
        (distinct (deadline session1) (- 1))
        (or
          (= (phase session1) 3)
          (= (phase session1) 4)
          (= (phase session1) 5)
          (= (phase session1) 6)
          (= (phase session1) 8)
          (= (phase session1) 9)))
      (<= now (deadline session1)))
    (=> (and (distinct (idle_deadline session1) (- 1)) (= (phase session1) 4)) (<= now (idle_deadline session1)))
    (=> (and (distinct (unused_deadline session1) (- 1)) (= (phase session1) 1)) (<= now (unused_deadline session1)))))
; counting: Q(session1) is the number of queued jobs of session1
(assert
  (=
    (Q session1)
    (+
      (ite (and (= (place job1) 1) (and (in_session job1) (= (of job1) session1))) 1 0)
      (ite (and (= (place job2) 1) (and (in_session job2) (= (of job2) session1))) 1 0))))
; counting: R(session1) is the number of running jobs of session1
(assert
  (=
    (R session1)
    (+
      (ite (and (= (place job1) 2) (and (in_session job1) (= (of job1) session1))) 1 0)
      (ite (and (= (place job2) 2) (and (in_session job2) (= (of job2) session1))) 1 0))))
; INV: the columns work and holds and max_clock and idle_clock of the phase of session2
(assert
  (and
    (<= 0 (phase session2))
    (<= (phase session2) 14)
    (=>
      (= (phase session2) 0)
      (and
        (= (Q session2) 0)
        (= (R session2) 0)
        (= (holds session2) false)
        (= (deadline session2) (- 1))
        (= (idle_deadline session2) (- 1))))
    (=>
      (or
        (= (phase session2) 1)
        (= (phase session2) 4)
        (= (phase session2) 5)
        (= (phase session2) 10)
        (= (phase session2) 12)
        (= (phase session2) 14))
      (and (= (Q session2) 0) (= (R session2) 0)))
    (=> (or (= (phase session2) 1) (= (phase session2) 2) (= (phase session2) 7)) (= (deadline session2) (- 1)))
    (=>
      (or (= (phase session2) 2) (= (phase session2) 6) (= (phase session2) 7) (= (phase session2) 9))
      (and (> (Q session2) 0) (= (R session2) 0)))
    (=> (or (= (phase session2) 3) (= (phase session2) 8)) (> (+ (Q session2) (R session2)) 0))
    (or
      (= (phase session2) 0)
      (= (holds session2) (or (= (phase session2) 3) (= (phase session2) 4) (= (phase session2) 8))))
    (=>
      (or
        (= (phase session2) 3)
        (= (phase session2) 4)
        (= (phase session2) 5)
        (= (phase session2) 6)
        (= (phase session2) 8)
        (= (phase session2) 9))
      (distinct (deadline session2) (- 1)))
    (or (= (phase session2) 0) (= (distinct (idle_deadline session2) (- 1)) (= (phase session2) 4)))
    (=> (or (= (phase session2) 11) (= (phase session2) 13)) (and (= (Q session2) 0) (> (R session2) 0)))
    (=>
      (or (= (phase session2) 13) (= (phase session2) 14))
      (and (distinct (deadline session2) (- 1)) (>= now (deadline session2))))))
; INV: the constraints of Q and R and holds and deadline and idle_deadline and unused_deadline of session2
(assert
  (and
    (>= (Q session2) 0)
    (and (>= (R session2) 0) (or (= (R session2) 0) (distinct (deadline session2) (- 1))))
    (or (not (holds session2)) (distinct (deadline session2) (- 1)))
    (or (= (deadline session2) (- 1)) (>= (deadline session2) 0))
    (or
      (= (deadline session2) (- 1))
      (and (<= (max_time session2) (deadline session2)) (<= (deadline session2) (+ now (max_time session2)))))
    (or (= (idle_deadline session2) (- 1)) (>= (idle_deadline session2) 0))
    (or
      (= (idle_deadline session2) (- 1))
      (and
        (<= (interactive_timeout session2) (idle_deadline session2))
        (<= (idle_deadline session2) (+ now (interactive_timeout session2)))))
    (or (= (unused_deadline session2) (- 1)) (>= (unused_deadline session2) 0))
    (or
      (= (unused_deadline session2) (- 1))
      (and
        (distinct (unused_timeout session2) (- 1))
        (<= (unused_timeout session2) (unused_deadline session2))
        (<= (unused_deadline session2) (+ now (unused_timeout session2)))
        (= (+ (Q session2) (R session2)) 0)
        (= (deadline session2) (- 1))
        (= (ended_at session2) (- 1))))))
; the parameters of session2 are in their domains
(assert
  (and
    (>= (max_time session2) 0)
    (> (max_time session2) 0)
    (>= (interactive_timeout session2) 0)
    (>= (interactive_timeout session2) 0)
    (or (= (unused_timeout session2) (- 1)) (>= (unused_timeout session2) 0))
    (or (= (unused_timeout session2) (- 1)) (> (unused_timeout session2) 0))))
; INV: no armed timer of session2 is overdue
(assert
  (and
    (=>
      (and
        (distinct (deadline session2) (- 1))
        (or
          (= (phase session2) 3)
          (= (phase session2) 4)
          (= (phase session2) 5)
          (= (phase session2) 6)
          (= (phase session2) 8)
          (= (phase session2) 9)))
      (<= now (deadline session2)))
    (=> (and (distinct (idle_deadline session2) (- 1)) (= (phase session2) 4)) (<= now (idle_deadline session2)))
    (=> (and (distinct (unused_deadline session2) (- 1)) (= (phase session2) 1)) (<= now (unused_deadline session2)))))
; counting: Q(session2) is the number of queued jobs of session2
(assert
  (=
    (Q session2)
    (+
      (ite (and (= (place job1) 1) (and (in_session job1) (= (of job1) session2))) 1 0)
      (ite (and (= (place job2) 1) (and (in_session job2) (= (of job2) session2))) 1 0))))
; counting: R(session2) is the number of running jobs of session2
(assert
  (=
    (R session2)
    (+
      (ite (and (= (place job1) 2) (and (in_session job1) (= (of job1) session2))) 1 0)
      (ite (and (= (place job2) 2) (and (in_session job2) (= (of job2) session2))) 1 0))))
; x is a member
(assert
  (or (= x session1) (= x session2)))
; k is a member
(assert
  (or (= k job1) (= k job2)))
; a lane is free
(assert
  (< busy lanes))
; no timer is due
(assert
  (and
    (not
      (or
        (and
          (and
            (distinct (deadline session1) (- 1))
            (or
              (= (phase session1) 3)
              (= (phase session1) 4)
              (= (phase session1) 5)
              (= (phase session1) 6)
              (= (phase session1) 8)
              (= (phase session1) 9)))
          (<= (deadline session1) now))
        (and (and (distinct (idle_deadline session1) (- 1)) (= (phase session1) 4)) (<= (idle_deadline session1) now))
        (and
          (and (distinct (unused_deadline session1) (- 1)) (= (phase session1) 1))
          (<= (unused_deadline session1) now))))
    (not
      (or
        (and
          (and
            (distinct (deadline session2) (- 1))
            (or
              (= (phase session2) 3)
              (= (phase session2) 4)
              (= (phase session2) 5)
              (= (phase session2) 6)
              (= (phase session2) 8)
              (= (phase session2) 9)))
          (<= (deadline session2) now))
        (and (and (distinct (idle_deadline session2) (- 1)) (= (phase session2) 4)) (<= (idle_deadline session2) now))
        (and
          (and (distinct (unused_deadline session2) (- 1)) (= (phase session2) 1))
          (<= (unused_deadline session2) now))))))
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
  (=
    (Q (of k))
    (+
      (ite (and (= (place job1) 1) (and (in_session job1) (= (of job1) (of k)))) 1 0)
      (ite (and (= (place job2) 1) (and (in_session job2) (= (of job2) (of k)))) 1 0))))
; x holds the QPU, and k is its earliest queued job
(assert
  (and
    (holds x)
    (and (in_session k) (= (of k) x))
    (and
      (= (place k) 1)
      (in_session k)
      (and
        (=> (and (= (place job1) 1) (and (in_session job1) (= (of job1) (of k)))) (<= (number k) (number job1)))
        (=> (and (= (place job2) 1) (and (in_session job2) (= (of job2) (of k)))) (<= (number k) (number job2)))))))
; held: some session holds the QPU
(assert
  (= held (or (holds session1) (holds session2))))
; earliest.k: it is the earliest queued job of its session
(assert
  (=
    earliest.k
    (and
      (= (place k) 1)
      (in_session k)
      (and
        (=> (and (= (place job1) 1) (and (in_session job1) (= (of job1) (of k)))) (<= (number k) (number job1)))
        (=> (and (= (place job2) 1) (and (in_session job2) (= (of job2) (of k)))) (<= (number k) (number job2)))))))
; the holder x has a queued job k and a lane is free
(assert
  true)
(check-sat)
