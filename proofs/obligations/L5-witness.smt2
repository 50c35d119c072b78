; L5-witness: The premises of L5-starts can be true at once: j starts.
; clauses: X3
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
(declare-fun after.Q (Session) Int)
(declare-fun after.deadline (Session) Int)
(declare-fun after.idle_deadline (Session) Int)
(declare-fun after.phase (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun after.requested (Job) Bool)
(declare-fun after.unused_deadline (Session) Int)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun deadline (Session) Int)
(declare-fun earliest () Bool)
(declare-fun ended_at (Session) Int)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun interactive_timeout (Session) Int)
(declare-fun j () Job)
(declare-fun job1 () Job)
(declare-fun job2 () Job)
(declare-fun lanes () Int)
(declare-fun max_time (Session) Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun requested (Job) Bool)
(declare-fun s () Session)
(declare-fun session1 () Session)
(declare-fun session2 () Session)
(declare-fun stop_requested () Bool)
(declare-fun unused_deadline (Session) Int)
(declare-fun unused_timeout (Session) Int)
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
; s is a member
(assert
  (or (= s session1) (= s session2)))
; j is a member
(assert
  (or (= j job1) (= j job2)))
; INV: the columns work and max_clock and idle_clock of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (and (= (Q s) 0) (= (R s) 0) (= (deadline s) (- 1)) (= (idle_deadline s) (- 1))))
    (=>
      (or (= (phase s) 1) (= (phase s) 4) (= (phase s) 5) (= (phase s) 10) (= (phase s) 12) (= (phase s) 14))
      (and (= (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 1) (= (phase s) 2) (= (phase s) 7)) (= (deadline s) (- 1)))
    (=> (or (= (phase s) 2) (= (phase s) 6) (= (phase s) 7) (= (phase s) 9)) (and (> (Q s) 0) (= (R s) 0)))
    (=> (or (= (phase s) 3) (= (phase s) 8)) (> (+ (Q s) (R s)) 0))
    (=>
      (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 5) (= (phase s) 6) (= (phase s) 8) (= (phase s) 9))
      (distinct (deadline s) (- 1)))
    (or (= (phase s) 0) (= (distinct (idle_deadline s) (- 1)) (= (phase s) 4)))
    (=> (or (= (phase s) 11) (= (phase s) 13)) (and (= (Q s) 0) (> (R s) 0)))
    (=> (or (= (phase s) 13) (= (phase s) 14)) (and (distinct (deadline s) (- 1)) (>= now (deadline s))))))
; INV: the constraints of Q and unused_deadline of s
(assert
  (and
    (>= (Q s) 0)
    (or (= (unused_deadline s) (- 1)) (>= (unused_deadline s) 0))
    (or
      (= (unused_deadline s) (- 1))
      (and
        (distinct (unused_timeout s) (- 1))
        (<= (unused_timeout s) (unused_deadline s))
        (<= (unused_deadline s) (+ now (unused_timeout s)))
        (= (+ (Q s) (R s)) 0)
        (= (deadline s) (- 1))
        (= (ended_at s) (- 1))))))
; held: some session holds the QPU
(assert
  (= held (or (holds session1) (holds session2))))
; earliest: j is the earliest queued job of its session
(assert
  (=
    earliest
    (and
      (= (place j) 1)
      (in_session j)
      (and
        (=> (and (= (place job1) 1) (and (in_session job1) (= (of job1) (of j)))) (<= (number j) (number job1)))
        (=> (and (= (place job2) 1) (and (in_session job2) (= (of job2) (of j)))) (<= (number j) (number job2)))))))
; chosen, by any policy: j is in the normal queue
(assert
  (=> chosen (and (= (place j) 1) (not (and (in_session j) (holds (of j)))))))
; stop_requested: j was asked to stop
(assert
  (= stop_requested (requested j)))
; a step by T04 T06 T13 T21 T22 T23 J02
(assert
  (or
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 2)
          (and (< busy lanes) (not held) chosen)
          (= (after.phase s) 3)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (+ now (max_time s)))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s)))
          (= (after.phase s) 3)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))
        (and
          (= (phase s) 6)
          (and (< busy lanes) (not held) chosen (< now (deadline s)))
          (= (after.phase s) 3)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))
        (and
          (= (phase s) 7)
          (and (< busy lanes) (not held) chosen)
          (= (after.phase s) 8)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (+ now (max_time s)))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s)))
          (= (after.phase s) 8)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))
        (and
          (= (phase s) 9)
          (and (< busy lanes) (not held) chosen (< now (deadline s)))
          (= (after.phase s) 8)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.deadline s) (deadline s))
          (= (after.idle_deadline s) (idle_deadline s))
          (= (after.unused_deadline s) (unused_deadline s))
          (= (after.place j) 2)
          (= (after.requested j) (requested j)))))
    (and
      (not (in_session j))
      (= (place j) 1)
      (and (< busy lanes) (not held) chosen)
      (= (after.phase s) (phase s))
      (= (after.Q s) (Q s))
      (= (after.deadline s) (deadline s))
      (= (after.idle_deadline s) (idle_deadline s))
      (= (after.unused_deadline s) (unused_deadline s))
      (= (after.place j) 2)
      (= (after.requested j) (requested j)))))
; other sessions keep their phase
(assert
  (and
    (=> (not (= session1 s)) (= (after.phase session1) (phase session1)))
    (=> (not (= session2 s)) (= (after.phase session2) (phase session2)))))
; other sessions keep their Q
(assert
  (and
    (=> (not (= session1 s)) (= (after.Q session1) (Q session1)))
    (=> (not (= session2 s)) (= (after.Q session2) (Q session2)))))
; other sessions keep their deadline
(assert
  (and
    (=> (not (= session1 s)) (= (after.deadline session1) (deadline session1)))
    (=> (not (= session2 s)) (= (after.deadline session2) (deadline session2)))))
; other sessions keep their idle_deadline
(assert
  (and
    (=> (not (= session1 s)) (= (after.idle_deadline session1) (idle_deadline session1)))
    (=> (not (= session2 s)) (= (after.idle_deadline session2) (idle_deadline session2)))))
; other sessions keep their unused_deadline
(assert
  (and
    (=> (not (= session1 s)) (= (after.unused_deadline session1) (unused_deadline session1)))
    (=> (not (= session2 s)) (= (after.unused_deadline session2) (unused_deadline session2)))))
; no other job is asked to stop
(assert
  (and
    (=> (not (= job1 j)) (= (after.requested job1) (requested job1)))
    (=> (not (= job2 j)) (= (after.requested job2) (requested job2)))))
; other jobs stay where they are, unless they are dropped
(assert
  (and
    (=> (not (= job1 j)) (= (after.place job1) (place job1)))
    (=> (not (= job2 j)) (= (after.place job2) (place job2)))))
; j starts
(assert
  true)
(check-sat)
