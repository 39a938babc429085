@E-01 @E-05 @E-10 @needs-routes
Feature: The services of the stack, one after the other

  PPP or GPRS below, then names, mail both ways, a file both ways, a TCP socket and an echo request over one connection: none leaves
  anything in the way of the next.

  Background:
    Given the host has set:
      | AT#DNSSERV1="198.51.100.53"        |
      | AT#DNSSERV2="198.51.100.54"        |
      | AT#SMTPSERV="smtp.example.org"     |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="unit.example.org"       |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient1@example.org"   |
      | AT#CCREC1=""                       |
      | AT#SUBJ1="subject one"             |
      | AT#POP3SERV="pop3.example.org"     |
      | AT#POP3PORT=110                    |
      | AT#POP3UN="reader"                 |
      | AT#POP3PW="popsecret"              |
      | AT#POP3HEADERMODE=0                |
      | AT#FTPSERV="ftp.example.org"       |
      | AT#FTPPORT=21                      |
      | AT#FTPMODE=1                       |
      | AT#FTPTYPE=I                       |
      | AT#FTPUN="ftper"                   |
      | AT#FTPPW="ftpsecret"               |
      | AT#FTPGETFILENAME="news.txt"       |
      | AT#FTPGETPATH="/pub"               |
      | AT#FTPPUTFILENAME="log.txt"        |
      | AT#FTPPUTPATH="/in"                |
      | AT#DLEMODE=1,1                     |
      | AT#TCPSERV=1,"peer.example.org"    |
      | AT#TCPPORT=1,23                    |
      | AT#TCPTXDELAY=1,100                |
      | AT#PINGREMOTE="198.51.100.7"       |
      | AT#PINGNUM=1                       |
      | AT#PINGDELAY=5                     |
    And the host has entered `body one[SUB]` after `AT#BODY1`
    And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
    And the FTP server holds the file "/pub/news.txt" with `no news`
    And pings of "198.51.100.7" are answered after "900" ms

  Rule: PPP, GPRS, ICMP, DNS, SMTP, POP3, FTP and TCP sockets are offered

    @R-1-001 @BV @needs-gprs-outcome @E-37 @E-106 @E-131 @E-133 @E-139 @E-140 @E-163 @E-166 @E-192
    Scenario: All of them over GPRS
      Given the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `no news[ETX][CR][LF]OK[CR][LF]`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `good news`
      Then the peer receives `good news`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      When the host issues `AT#PING`
      Then the modem indicates within 30 s `"198.51.100.7" is alive : time = {int} ms`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | smtp.subjects  | subject one     |
        | mailbox.reader | nothing         |
        | ftp.retrieved  | /pub/news.txt   |
        | tcp.at         | 198.51.100.7:23 |

    @R-1-001.gsm @BV @needs-dial-outcome @needs-ppp-peer @E-37 @E-106 @E-131 @E-133 @E-139 @E-163 @E-166 @E-192
    Scenario: All of them over PPP, in another order
      Given the modem is connected over "GSM"
      When the host issues `AT#PING`
      Then the modem indicates within 30 s `"198.51.100.7" is alive : time = {int} ms`
      And the modem answers within 30 s `OK`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `good news`
      Then the modem writes within 30 s `good news`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a log[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/log.txt" is `a log`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects  | subject one     |
        | mailbox.reader | nothing         |
        | ftp.stored     | /in/log.txt     |
        | tcp.at         | 198.51.100.7:23 |
